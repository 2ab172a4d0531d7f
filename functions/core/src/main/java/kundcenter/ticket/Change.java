package kundcenter.ticket;

import java.time.Instant;
import java.util.List;

/// What one act did to a ticket: its events, by one actor at one instant, as one version.
///
/// Versions count changes from 1 without a gap; the number of the last is the ticket's version.
public record Change(int version, Instant at, Actor by, List<Event> events) {

  public Change {
    if (version < 1) throw new IllegalArgumentException("versions count from 1, not " + version);
    if (events.isEmpty()) throw new IllegalArgumentException("a change has an event");
    events = List.copyOf(events);
  }
}
