/// The promise clock: what of a ticket's time counts against its target, when the target is
/// passed, and why. A pure function of the events, the terms and the instant asked about.
@NullMarked
package kundcenter.sla;

import org.jspecify.annotations.NullMarked;
