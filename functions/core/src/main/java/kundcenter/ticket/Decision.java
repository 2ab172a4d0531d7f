package kundcenter.ticket;

import java.util.List;

/// The answer to a command.
public sealed interface Decision {

  /// What happened: at least one event here, and those that the other ticket of a merge or a link
  /// gets with it.
  record Accepted(List<Event> events, List<Event> onOther) implements Decision {
    public Accepted {
      if (events.isEmpty()) throw new IllegalArgumentException("an accepted command has an event");
      events = List.copyOf(events);
      onOther = List.copyOf(onOther);
    }
  }

  record Refused(Refusal refusal) implements Decision {}

  /// Word on a ticket that is closed for good: it opens a new one, linked to this.
  record FollowUp(String body) implements Decision {}

  static Decision accepted(Event... events) {
    return new Accepted(List.of(events), List.of());
  }

  static Decision refused(Refusal refusal) {
    return new Refused(refusal);
  }
}
