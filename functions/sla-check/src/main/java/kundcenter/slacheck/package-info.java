/// The SLA check: what falls due on tickets, each minute, and the audit that proves that nothing
/// was missed, each day.
@NullMarked
package kundcenter.slacheck;

import org.jspecify.annotations.NullMarked;
