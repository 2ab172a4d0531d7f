package kundcenter.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kundcenter.hours.Timetable;

/// How much of its budget a cycle has consumed, as a function of the instant: the open time
/// while the clock runs. The last phase goes on for ever.
final class Consumption {

  /// A phase in which the clock runs, with what was consumed before it.
  private record Run(Instant from, Instant to, Duration before) {}

  private final Timetable timetable;
  private final List<Run> runs = new ArrayList<>();

  Consumption(List<Phase> phases, Timetable timetable) {
    this.timetable = timetable;
    var before = Duration.ZERO;
    for (int i = 0; i < phases.size(); i++) {
      if (!(phases.get(i) instanceof Phase.Running(var from))) continue;
      boolean last = i == phases.size() - 1;
      var to = last ? Instant.MAX : phases.get(i + 1).from();
      runs.add(new Run(from, to, before));
      if (!last) before = before.plus(timetable.elapsed(from, to));
    }
  }

  Duration at(Instant instant) {
    for (var run : runs.reversed()) {
      if (run.from.isAfter(instant)) continue;
      var to = run.to.isBefore(instant) ? run.to : instant;
      return run.before.plus(timetable.elapsed(run.from, to));
    }
    return Duration.ZERO;
  }

  boolean isBeyond(Duration amount, Instant instant) {
    return at(instant).compareTo(amount) > 0;
  }

  /// The earliest instant, not before another, with an amount consumed.
  Optional<Instant> reaching(Duration amount, Instant notBefore) {
    if (at(notBefore).compareTo(amount) >= 0) return Optional.of(notBefore);
    for (var run : runs) {
      var reached = timetable.due(run.from, amount.minus(run.before));
      if (reached.isPresent() && !reached.get().isAfter(run.to)) return reached;
    }
    return Optional.empty();
  }

  /// The instant, not before another, after which more than an amount is consumed.
  Optional<Instant> passing(Duration amount, Instant notBefore) {
    if (isBeyond(amount, notBefore)) return Optional.of(notBefore);
    for (var run : runs) {
      var passed = timetable.breachAfter(run.from, amount.minus(run.before));
      if (passed.isPresent() && passed.get().isBefore(run.to)) return passed;
    }
    return Optional.empty();
  }
}
