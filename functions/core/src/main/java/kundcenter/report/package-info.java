/// How the promise was kept: every round of many tickets judged, counted and compared. Pure
/// functions of the tickets' clock events, the terms and the instant asked about.
@NullMarked
package kundcenter.report;

import org.jspecify.annotations.NullMarked;
