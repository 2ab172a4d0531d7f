package kundcenter.store;

import java.time.Instant;
import java.util.List;
import kundcenter.report.TicketTimes;

/// Tickets in the order of their receipt, to make reports of.
public interface Receipts {

  /// The tickets received in [from, to), oldest first, in batches of at most a hundred: as last
  /// saved, or as they were a moment ago. Each batch is read when it is come to, so whoever stops
  /// has paid for no more.
  Iterable<List<TicketTimes>> between(Instant from, Instant to);
}
