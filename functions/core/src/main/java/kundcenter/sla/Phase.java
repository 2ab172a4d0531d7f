package kundcenter.sla;

import java.time.Instant;

/// What the clock of a cycle does from an instant on, until the next phase.
public sealed interface Phase {

  Instant from();

  /// Open time counts.
  record Running(Instant from) implements Phase {}

  /// Nothing counts. `pause` is the place, from 0, of its event among all pause events of the
  /// ticket.
  record Paused(Instant from, int pause) implements Phase {}

  /// Closed without work started: nothing counts.
  record Held(Instant from) implements Phase {}
}
