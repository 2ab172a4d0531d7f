package kundcenter.slacheck;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kundcenter.ticket.Event;

/// What a check has come across, counted. For one thread; those of several are added up.
final class Tally {

  enum Count {
    /// Tickets whose time had come.
    DUE,
    WARNED,
    BREACHED,
    EXPIRED,
    SETTLED,
    /// Tickets that were to be looked at, and only again later.
    RESCHEDULED,
    UNCHANGED,
    /// Tickets that others wrote to all the time; left to the next check.
    STALE,
    /// Tickets, or shards, that could not be read, decided or written.
    FAILED,
    /// Shards left to the next check, as the time was up.
    LEFT
  }

  private final Map<Count, Long> counts = new EnumMap<>(Count.class);
  private Duration lag = Duration.ZERO;

  void add(Count count) {
    add(count, 1);
  }

  private void add(Count count, long more) {
    counts.merge(count, more, Long::sum);
  }

  /// A ticket that has waited so long for the check.
  void due(Duration waited) {
    add(Count.DUE);
    if (waited.compareTo(lag) > 0) lag = waited;
  }

  void recorded(List<Event> events) {
    for (var event : events) {
      switch (event) {
        case Event.Warned _ -> add(Count.WARNED);
        case Event.Breached _ -> add(Count.BREACHED);
        case Event.ApprovalExpired _ -> add(Count.EXPIRED);
        case Event.Closed _ -> add(Count.SETTLED);
        default -> {}
      }
    }
  }

  Tally plus(Tally other) {
    other.counts.forEach(this::add);
    if (other.lag.compareTo(lag) > 0) lag = other.lag;
    return this;
  }

  long of(Count count) {
    return counts.getOrDefault(count, 0L);
  }

  /// The longest that a ticket has waited.
  Duration lag() {
    return lag;
  }
}
