@NullMarked
package kundcenter.release;

import org.jspecify.annotations.NullMarked;
