package kundcenter.tickets;

import java.time.Instant;
import java.util.Optional;
import kundcenter.sla.Cycle;

/// The promise to begin work, as it stands: what is due when, and how much of the open time is
/// used. Milliseconds of open time; `remainingMs` is below zero once the promise is broken.
///
/// @param due the earliest instant with the whole budget used; work begun until `breachAfter` is
///     in time
/// @param terms the version of the terms that gave the budget
record PromiseView(
    Cycle.State state,
    Instant opened,
    int priority,
    Optional<Instant> due,
    Optional<Instant> breachAfter,
    long budgetMs,
    long consumedMs,
    long remainingMs,
    boolean breached,
    String terms) {

  static PromiseView of(Cycle cycle) {
    return new PromiseView(
        cycle.state(),
        cycle.opened(),
        cycle.target().priority().level(),
        cycle.deadlines().due(),
        cycle.deadlines().breachAfter(),
        cycle.target().budget().toMillis(),
        cycle.consumed().toMillis(),
        cycle.remaining().toMillis(),
        cycle.breached(),
        cycle.target().terms());
  }
}
