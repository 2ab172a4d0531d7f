/// Answers to a file of SLA cases, so that anyone's cases can be held against the clock.
@NullMarked
package kundcenter.local.vectors;

import org.jspecify.annotations.NullMarked;
