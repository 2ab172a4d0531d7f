@NullMarked
package kundcenter.check;

import org.jspecify.annotations.NullMarked;
