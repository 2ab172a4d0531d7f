/// Laws held against random inputs.
@NullMarked
package kundcenter.properties;

import org.jspecify.annotations.NullMarked;
