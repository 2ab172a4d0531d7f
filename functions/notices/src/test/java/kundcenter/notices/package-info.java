@NullMarked
package kundcenter.notices;

import org.jspecify.annotations.NullMarked;
