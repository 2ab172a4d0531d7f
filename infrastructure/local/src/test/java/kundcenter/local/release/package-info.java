@NullMarked
package kundcenter.local.release;

import org.jspecify.annotations.NullMarked;
