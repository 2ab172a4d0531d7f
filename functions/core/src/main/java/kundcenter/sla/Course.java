package kundcenter.sla;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kundcenter.terms.Priority;
import kundcenter.terms.Terms;

/// A cycle in the making: the phases and targets that the events have given it so far. An event
/// that has no meaning in its state changes nothing.
final class Course {

  private final Terms terms;
  private final List<Phase> phases = new ArrayList<>();
  private final List<Target> targets = new ArrayList<>();
  private Optional<Instant> started = Optional.empty();

  /// Terms are those in force at the opening, for the whole cycle.
  Course(Terms terms, Instant opened, Priority priority) {
    this.terms = terms;
    phases.add(new Phase.Running(opened));
    targets.add(target(opened, priority));
  }

  Cycle.State state() {
    if (started.isPresent()) return Cycle.State.STARTED;
    return switch (phases.getLast()) {
      case Phase.Running _ -> Cycle.State.RUNNING;
      case Phase.Paused _ -> Cycle.State.PAUSED;
      case Phase.Held _ -> Cycle.State.CLOSED;
    };
  }

  Optional<Instant> started() {
    return started;
  }

  List<Phase> phases() {
    return phases;
  }

  /// One for each change of priority, ascending.
  List<Target> targets() {
    return targets;
  }

  void pause(Instant at, int pause) {
    if (state() == Cycle.State.RUNNING) turn(new Phase.Paused(at, pause));
  }

  void resume(Instant at) {
    if (state() == Cycle.State.PAUSED) turn(new Phase.Running(at));
  }

  void close(Instant at) {
    if (isGoing()) turn(new Phase.Held(at));
  }

  void reopen(Instant at) {
    if (state() == Cycle.State.CLOSED) turn(new Phase.Running(at));
  }

  void start(Instant at) {
    if (isGoing()) started = Optional.of(at);
  }

  /// Of several priorities at one instant the last counts, and none of the others ever held.
  void prioritise(Instant at, Priority priority) {
    if (started.isPresent()) return;
    if (targets.getLast().from().equals(at)) targets.removeLast();
    targets.add(target(at, priority));
  }

  private boolean isGoing() {
    return state() == Cycle.State.RUNNING || state() == Cycle.State.PAUSED;
  }

  /// A phase that lasts no time is forgotten, and what the clock goes on doing is one phase.
  private void turn(Phase next) {
    if (phases.getLast().from().equals(next.from())) phases.removeLast();
    if (phases.isEmpty() || !goesOn(phases.getLast(), next)) phases.add(next);
  }

  private static boolean goesOn(Phase last, Phase next) {
    return switch (next) {
      case Phase.Running _ -> last instanceof Phase.Running;
      case Phase.Held _ -> last instanceof Phase.Held;
      case Phase.Paused _ -> false;
    };
  }

  private Target target(Instant from, Priority priority) {
    return new Target(from, priority, terms.id(), terms.target(priority));
  }
}
