package kundcenter.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import kundcenter.sla.ClockEvent;

/// The order in which the events of a clock make sense: each means something where it stands.
final class ClockGrammar {

  private boolean opened;
  private boolean paused;
  private boolean started;
  private boolean closed;
  private Instant last = Instant.MIN;

  private ClockGrammar() {}

  static void check(List<ClockEvent> events) {
    var grammar = new ClockGrammar();
    for (var event : events) grammar.read(event);
  }

  private void read(ClockEvent event) {
    assertThat(isMeant(event)).as("%s has a meaning", event).isTrue();
    assertThat(event.at()).as("%s comes in time", event).isAfterOrEqualTo(last);
    last = event.at();
    switch (event) {
      case ClockEvent.Opened _ -> opened = true;
      case ClockEvent.PriorityChanged _ -> {}
      case ClockEvent.Paused _ -> paused = true;
      case ClockEvent.Resumed _ -> paused = false;
      case ClockEvent.Started _ -> started = true;
      case ClockEvent.Closed _ -> closed = true;
      case ClockEvent.Reopened _ -> {
        started = false;
        closed = false;
      }
    }
  }

  private boolean isMeant(ClockEvent event) {
    return switch (event) {
      case ClockEvent.Opened _ -> !opened;
      case ClockEvent.PriorityChanged _ -> opened && !closed;
      case ClockEvent.Paused _ -> opened && !paused && !closed;
      case ClockEvent.Resumed _ -> paused;
      case ClockEvent.Started _ -> opened && !paused && !started && !closed;
      case ClockEvent.Closed _ -> opened && !paused && !closed;
      case ClockEvent.Reopened _ -> !paused && (started || closed);
    };
  }
}
