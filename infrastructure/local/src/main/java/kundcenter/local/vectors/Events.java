package kundcenter.local.vectors;

import java.util.List;
import kundcenter.sla.ClockEvent;
import kundcenter.terms.Priority;

/// The events of a case.
final class Events {

  private Events() {}

  static List<ClockEvent> of(Node events) {
    return events.items().stream().map(Events::event).toList();
  }

  private static ClockEvent event(Node event) {
    var at = event.get("at").instant();
    var done = event.get("do");
    return switch (done.text()) {
      case "open" -> new ClockEvent.Opened(at, priority(event.get("priority")));
      case "priority" -> new ClockEvent.PriorityChanged(at, priority(event.get("priority")));
      case "pause" -> new ClockEvent.Paused(at);
      case "resume" -> new ClockEvent.Resumed(at);
      case "start" -> new ClockEvent.Started(at);
      case "close" -> new ClockEvent.Closed(at);
      case "reopen" -> new ClockEvent.Reopened(at);
      default -> throw new BadCase(done.place(), "wants something that a clock knows");
    };
  }

  static Priority priority(Node level) {
    return Priority.ofLevel(Math.clamp(level.number(), 0, 6))
        .orElseThrow(() -> new BadCase(level.place(), "wants 1 to 5"));
  }
}
