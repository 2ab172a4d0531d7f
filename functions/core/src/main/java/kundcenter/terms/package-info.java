/// The promise as versioned data: targets and opening hours, and the instant from which each
/// version holds.
@NullMarked
package kundcenter.terms;

import org.jspecify.annotations.NullMarked;
