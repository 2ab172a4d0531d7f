/// What falls due on a ticket by time alone: warnings, breaches, expiries and settling. A pure
/// function of the ticket and the clock; what has been done about it stands on the ticket itself.
@NullMarked
package kundcenter.check;

import org.jspecify.annotations.NullMarked;
