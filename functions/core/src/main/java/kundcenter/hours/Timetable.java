package kundcenter.hours;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Opening hours made countable: open time between instants, and the instant when a budget of
/// it is spent. It counts in whole milliseconds (finer parts are dropped) in the years 1970 to
/// 2200 of UTC; an instant outside them is a `DateTimeException`. A year is worked out when
/// first asked for, and kept. For any thread.
public final class Timetable {

  private final Eras eras;
  /// Two threads may work out one year at once; their sheets are equal, so either may stay.
  private final AtomicReferenceArray<@Nullable YearSheet> sheets =
      new AtomicReferenceArray<>(Years.COUNT);

  private Timetable(Eras eras) {
    this.eras = eras;
  }

  public static Timetable of(OpeningHours hours) {
    return of(List.of(Era.ever(hours)));
  }

  /// Hours that replace each other: in order of their start, the first without a beginning.
  public static Timetable of(List<Era> eras) {
    return new Timetable(new Eras(eras));
  }

  /// The open time in [from, to); zero if `to` is not later.
  public Duration elapsed(Instant from, Instant to) {
    long start = from.toEpochMilli();
    long end = to.toEpochMilli();
    if (end <= start) return Duration.ZERO;
    int year = Years.indexOf(start);
    int lastYear = Years.indexOf(end);
    long open = sheet(lastYear).openBefore(end) - sheet(year).openBefore(start);
    for (; year < lastYear; year++) open += sheet(year).total();
    return Duration.ofMillis(open);
  }

  /// The earliest instant, not before `from`, when the whole budget has elapsed: a budget that
  /// ends at a closing is due at the closing. None if that is not until 2200.
  public Optional<Instant> due(Instant from, Duration budget) {
    if (budget.isZero()) return Optional.of(from.truncatedTo(ChronoUnit.MILLIS));
    int year = Years.indexOf(from.toEpochMilli());
    long open = openOfYear(year, from, budget);
    for (; year < Years.COUNT; year++) {
      var sheet = sheet(year);
      if (open <= sheet.total()) return Optional.of(Instant.ofEpochMilli(sheet.reaching(open)));
      open -= sheet.total();
    }
    return Optional.empty();
  }

  /// The instant, not before `from`, after which more than the budget has elapsed: when it is
  /// due if the desk is open then, otherwise the next opening. None if that is not until 2200.
  public Optional<Instant> breachAfter(Instant from, Duration budget) {
    int year = Years.indexOf(from.toEpochMilli());
    long open = openOfYear(year, from, budget);
    for (; year < Years.COUNT; year++) {
      var sheet = sheet(year);
      if (open < sheet.total()) return Optional.of(Instant.ofEpochMilli(sheet.passing(open)));
      open -= sheet.total();
    }
    return Optional.empty();
  }

  /// The open time from the start of a year until the budget from an instant in it has elapsed.
  private long openOfYear(int year, Instant from, Duration budget) {
    if (budget.isNegative()) throw new IllegalArgumentException("a budget below zero: " + budget);
    return Math.addExact(sheet(year).openBefore(from.toEpochMilli()), budget.toMillis());
  }

  public boolean isOpen(Instant at) {
    long instant = at.toEpochMilli();
    return sheet(Years.indexOf(instant)).closing(instant).isPresent();
  }

  /// The first open instant at or after `at`; none if the desk does not open until 2200.
  public Optional<Instant> nextOpening(Instant at) {
    return breachAfter(at, Duration.ZERO);
  }

  /// The first closed instant at or after `at`; none if the desk does not close until 2200.
  public Optional<Instant> nextClosing(Instant at) {
    long instant = at.toEpochMilli();
    for (int year = Years.indexOf(instant); year < Years.COUNT; year++) {
      var closing = sheet(year).closing(instant);
      if (closing.isEmpty()) return Optional.of(Instant.ofEpochMilli(instant));
      instant = closing.getAsLong();
    }
    return Optional.empty();
  }

  /// The open stretches of [from, to), ascending, as long as can be.
  public List<Stretch> open(Instant from, Instant to) {
    var found = new ArrayList<Stretch>();
    eras.visit(
        new Stretch(from, to),
        (hours, date, wall) ->
            hours.plan(date).spans().forEach(span -> wall.instants(date, span, found::add)));
    return Stretch.joined(found);
  }

  /// All of [from, to) in ascending stretches, each with the reason why it is open or closed.
  public List<Explained> explained(Instant from, Instant to) {
    var found = new ArrayList<Explained>();
    eras.visit(new Stretch(from, to), (hours, date, wall) -> {
      for (var part : DayPart.of(hours, date)) {
        wall.instants(date, part.span(), stretch -> found.add(part.at(stretch)));
      }
    });
    return Explained.joined(found);
  }

  public DayPlan plan(LocalDate date) {
    return eras.on(date).plan(date);
  }

  /// The plan of the local date that an instant belongs to.
  public DayPlan planAt(Instant at) {
    var hours = eras.at(at);
    return hours.plan(LocalDate.ofInstant(at, hours.zone()));
  }

  /// The dates of [from, before) whose hours differ from those of their weekday.
  public Stream<DayPlan> unusual(LocalDate from, LocalDate before) {
    return from.datesUntil(before).filter(this::isUnusual).map(this::plan);
  }

  private boolean isUnusual(LocalDate date) {
    var hours = eras.on(date);
    return !hours.plan(date).spans().equals(hours.weeklyOn(date.getDayOfWeek()));
  }

  private YearSheet sheet(int index) {
    var known = sheets.get(index);
    if (known != null) return known;
    var year = Years.of(index);
    var sheet = new YearSheet(open(year.from(), year.to()));
    sheets.set(index, sheet);
    return sheet;
  }
}
