@NullMarked
package kundcenter.hours;

import org.jspecify.annotations.NullMarked;
