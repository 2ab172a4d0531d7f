/// Releases of the vendor's programs: which there are, who may have them, and how a customer knows
/// that a file is the one that was published.
@NullMarked
package kundcenter.release;

import org.jspecify.annotations.NullMarked;
