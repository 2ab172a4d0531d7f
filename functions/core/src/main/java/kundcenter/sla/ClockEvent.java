package kundcenter.sla;

import java.time.Instant;
import kundcenter.terms.Priority;

/// Something that moves the promise clock.
public sealed interface ClockEvent {

  Instant at();

  record Opened(Instant at, Priority priority) implements ClockEvent {}

  record PriorityChanged(Instant at, Priority priority) implements ClockEvent {}

  record Paused(Instant at) implements ClockEvent {}

  record Resumed(Instant at) implements ClockEvent {}

  record Started(Instant at) implements ClockEvent {}

  record Closed(Instant at) implements ClockEvent {}

  record Reopened(Instant at) implements ClockEvent {}
}
