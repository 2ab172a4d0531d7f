package kundcenter.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kundcenter.sla.ClockEvent;
import kundcenter.terms.Priority;

/// What in a ticket's life moves its promise clock, in order.
///
/// The clock of an add-on starts when its quote is accepted; every other ticket's when it is
/// received, or released if it was held.
///
/// @param pauses the wait behind each pause, in the order of the pauses
public record ClockLog(List<ClockEvent> events, List<Wait> pauses) {

  static final ClockLog EMPTY = new ClockLog(List.of(), List.of());

  public ClockLog {
    events = List.copyOf(events);
    pauses = List.copyOf(pauses);
  }

  public boolean isRunning() {
    return !events.isEmpty();
  }

  ClockLog apply(Event event, Ticket before, Actor by, Instant at) {
    return switch (event) {
      case Event.Opened opened ->
        opened.report().kind() == Kind.ADD_ON
            ? this
            : with(new ClockEvent.Opened(at, Priority.STANDARD));
      case Event.ApprovalGiven(var subject, var _)
      when !isRunning() && subject == Approval.Subject.QUOTE ->
        with(new ClockEvent.Opened(at, before.urgency().priority()));
      case Event.Held _ -> EMPTY;
      case Event.Released _ ->
        before.report().kind() == Kind.ADD_ON
            ? this
            : with(new ClockEvent.Opened(at, before.urgency().priority()));
      case Event _ when !isRunning() -> this;
      case Event.PrioritySet(var priority, var _) ->
        with(new ClockEvent.PriorityChanged(at, priority));
      case Event.AlternativeNamed _ -> with(new ClockEvent.PriorityChanged(at, Priority.P3));
      case Event.AlternativeFailed(var _, var restored) ->
        with(new ClockEvent.PriorityChanged(at, restored));
      case Event.WaitStarted(var ground, var text) -> {
        var longer = new ArrayList<>(pauses);
        longer.add(new Wait(ground, text, by, at));
        yield new ClockLog(longerBy(new ClockEvent.Paused(at)), longer);
      }
      case Event.WaitEnded _ -> with(new ClockEvent.Resumed(at));
      case Event.WorkStarted _ -> with(new ClockEvent.Started(at));
      case Event.Closed _ -> with(new ClockEvent.Closed(at));
      case Event.Reopened _ -> with(new ClockEvent.Reopened(at));
      default -> this;
    };
  }

  private ClockLog with(ClockEvent event) {
    return new ClockLog(longerBy(event), pauses);
  }

  private List<ClockEvent> longerBy(ClockEvent event) {
    var longer = new ArrayList<>(events);
    longer.add(event);
    return longer;
  }
}
