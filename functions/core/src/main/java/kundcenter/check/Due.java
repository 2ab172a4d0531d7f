package kundcenter.check;

import java.time.Instant;
import kundcenter.sla.Threshold;
import kundcenter.ticket.Approval.Subject;
import kundcenter.ticket.Promise;

/// Something that time alone brings about on a ticket, and when.
///
/// It has come to pass once `at` is over: what else happens in that same millisecond may still
/// prevent it, as work begun at the very end of the budget is begun in time.
public sealed interface Due {

  Instant at();

  /// A promise that still runs has used so much of its budget.
  record Warning(Promise promise, Threshold threshold, Instant at) implements Due {}

  /// A promise is broken; it stays so whatever happens later.
  record Breach(Promise promise, Instant at) implements Due {}

  /// An offer without an answer, or a consent, ends.
  record Expiry(Subject subject, Instant at) implements Due {}

  /// A solution has stood without a word for as long as a word reopens the ticket.
  record Settling(Instant at) implements Due {}

  default boolean hasPassed(Instant now) {
    return at().isBefore(now);
  }
}
