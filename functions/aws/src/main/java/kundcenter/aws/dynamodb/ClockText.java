package kundcenter.aws.dynamodb;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kundcenter.sla.ClockEvent;
import kundcenter.terms.Priority;

/// The events of a ticket's clock as they stand in its snapshot: `O5:1795421700000
/// S:1795424400000`.
/// A letter and perhaps a priority, then milliseconds since 1970, in a fifth of the room of JSON,
/// so that the snapshot stays within one kilobyte, the unit that writes are paid by.
final class ClockText {

  private ClockText() {}

  static String of(List<ClockEvent> events) {
    return events.stream()
        .map(event -> word(event) + ":" + event.at().toEpochMilli())
        .collect(Collectors.joining(" "));
  }

  private static String word(ClockEvent event) {
    return switch (event) {
      case ClockEvent.Opened(var _, var priority) -> "O" + priority.level();
      case ClockEvent.PriorityChanged(var _, var priority) -> "P" + priority.level();
      case ClockEvent.Paused _ -> "W";
      case ClockEvent.Resumed _ -> "R";
      case ClockEvent.Started _ -> "S";
      case ClockEvent.Closed _ -> "C";
      case ClockEvent.Reopened _ -> "A";
    };
  }

  static List<ClockEvent> events(String text) {
    var events = new ArrayList<ClockEvent>();
    for (var part : text.split(" ", -1)) {
      if (!part.isEmpty()) events.add(event(part));
    }
    return events;
  }

  private static ClockEvent event(String part) {
    var colon = part.indexOf(':');
    var at = Instant.ofEpochMilli(Long.parseLong(part.substring(colon + 1)));
    return switch (part.charAt(0)) {
      case 'O' -> new ClockEvent.Opened(at, priority(part));
      case 'P' -> new ClockEvent.PriorityChanged(at, priority(part));
      case 'W' -> new ClockEvent.Paused(at);
      case 'R' -> new ClockEvent.Resumed(at);
      case 'S' -> new ClockEvent.Started(at);
      case 'C' -> new ClockEvent.Closed(at);
      case 'A' -> new ClockEvent.Reopened(at);
      default -> throw new IllegalArgumentException("no clock event is written " + part);
    };
  }

  private static Priority priority(String part) {
    return Priority.ofLevel(part.charAt(1) - '0').orElseThrow();
  }
}
