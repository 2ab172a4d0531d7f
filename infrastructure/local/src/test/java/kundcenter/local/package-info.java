@NullMarked
package kundcenter.local;

import org.jspecify.annotations.NullMarked;
