/// Text to small immutable values, values to text, and records to values and back.
@NullMarked
package kundcenter.json;

import org.jspecify.annotations.NullMarked;
