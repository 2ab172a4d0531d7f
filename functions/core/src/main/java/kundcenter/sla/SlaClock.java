package kundcenter.sla;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import kundcenter.hours.Stretch;
import kundcenter.hours.Timetable;
import kundcenter.terms.Priority;
import kundcenter.terms.TermsHistory;

/// The clock of the promise to begin work. It keeps nothing between calls but the timetable of
/// its terms, so one serves every ticket and thread. Whole milliseconds count; finer parts are
/// dropped.
public final class SlaClock {

  private final TermsHistory terms;
  private final Timetable timetable;

  public SlaClock(TermsHistory terms) {
    this.terms = terms;
    this.timetable = terms.timetable();
  }

  /// The cycles of a ticket as they stood at an instant, from its events in order; those of the
  /// same instant count, later ones do not. An event without meaning in its state changes
  /// nothing.
  public List<Cycle> cycles(List<? extends ClockEvent> events, Instant asOf) {
    var courses = new Courses(terms);
    for (var event : events) {
      if (event.at().isAfter(asOf)) break;
      courses.apply(event);
    }
    var end = asOf.truncatedTo(ChronoUnit.MILLIS);
    return courses.all().stream().map(course -> cycle(course, end)).toList();
  }

  /// The budget of a priority in a cycle: that of the terms in force when the cycle was opened.
  public Duration budget(Cycle cycle, Priority priority) {
    return terms.inForceAt(cycle.opened()).target(priority);
  }

  private Cycle cycle(Course course, Instant asOf) {
    var consumption = new Consumption(course.phases(), timetable);
    var until = course.started().orElse(asOf);
    return new Cycle(
        course.state(),
        until,
        course.targets().getLast(),
        consumption.at(until),
        deadlines(course.targets(), consumption),
        breaches(course.targets(), consumption, until),
        course.phases());
  }

  private static Deadlines deadlines(List<Target> targets, Consumption consumption) {
    var budget = targets.getLast().budget();
    var notBefore = lastChangeOfBudget(targets);
    var warnings = new EnumMap<Threshold, Instant>(Threshold.class);
    for (var threshold : Threshold.values()) {
      consumption
          .reaching(threshold.of(budget), notBefore)
          .ifPresent(at -> warnings.put(threshold, at));
    }
    return new Deadlines(
        consumption.reaching(budget, notBefore), consumption.passing(budget, notBefore), warnings);
  }

  /// A new priority with the same budget moves nothing.
  private static Instant lastChangeOfBudget(List<Target> targets) {
    int last = targets.size() - 1;
    var budget = targets.get(last).budget();
    while (last > 0 && targets.get(last - 1).budget().equals(budget)) last--;
    return targets.get(last).from();
  }

  /// A target that the cycle was beyond before, and is still as it changes, is not passed
  /// again.
  private static List<Breach> breaches(
      List<Target> targets, Consumption consumption, Instant until) {
    var breaches = new ArrayList<Breach>();
    boolean wasOver = false;
    for (int i = 0; i < targets.size(); i++) {
      var target = targets.get(i);
      var end = i + 1 < targets.size() ? targets.get(i + 1).from() : until;
      boolean stillOver = wasOver && consumption.isBeyond(target.budget(), target.from());
      boolean isOver = consumption.isBeyond(target.budget(), end);
      if (isOver && !stillOver) {
        var passed = consumption.passing(target.budget(), target.from()).orElseThrow();
        breaches.add(new Breach(passed, target.priority()));
      }
      wasOver = isOver;
    }
    return breaches;
  }

  /// The stretches that make up what a cycle has consumed, ascending, as long as can be.
  public List<Stretch> counted(Cycle cycle) {
    var counted = new ArrayList<Stretch>();
    for (int i = 0; i < cycle.phases().size(); i++) {
      if (cycle.phases().get(i) instanceof Phase.Running(var from)) {
        counted.addAll(timetable.open(from, cycle.end(i)));
      }
    }
    return counted;
  }

  /// Every stretch of a cycle, counted or not, with the reason.
  public Ledger ledger(Cycle cycle) {
    return Ledger.of(cycle, timetable);
  }
}
