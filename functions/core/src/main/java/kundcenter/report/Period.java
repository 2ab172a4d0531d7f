package kundcenter.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kundcenter.terms.Terms;

/// Whole days where the promise is given, both included; a year of them at most.
public record Period(LocalDate from, LocalDate to) {

  public static final int MOST_DAYS = 366;

  /// Why two dates make no period.
  public enum Flaw {
    ENDS_BEFORE_IT_BEGINS,
    LONGER_THAN_A_YEAR
  }

  public Period {
    if (flaw(from, to).isPresent())
      throw new IllegalArgumentException("no period from " + from + " to " + to);
  }

  public static Optional<Flaw> flaw(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) return Optional.of(Flaw.ENDS_BEFORE_IT_BEGINS);
    return ChronoUnit.DAYS.between(from, to) < MOST_DAYS
        ? Optional.empty()
        : Optional.of(Flaw.LONGER_THAN_A_YEAR);
  }

  /// From the first of a month to the day of an instant some months later.
  public static Period since(YearMonth month, Instant until) {
    return new Period(month.atDay(1), dayOf(until));
  }

  public static Period of(YearMonth month) {
    return new Period(month.atDay(1), month.atEndOfMonth());
  }

  public static Period of(LocalDate day) {
    return new Period(day, day);
  }

  /// The day that an instant lies in.
  public static LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, Terms.PROMISE_ZONE);
  }

  /// The month that an instant lies in.
  public static YearMonth monthOf(Instant instant) {
    return YearMonth.from(instant.atZone(Terms.PROMISE_ZONE));
  }

  /// The first instant of the period.
  public Instant start() {
    return midnight(from);
  }

  /// The first instant after the period.
  public Instant end() {
    return midnight(to.plusDays(1));
  }

  /// The months that the period touches, ascending.
  public List<YearMonth> months() {
    var last = YearMonth.from(to);
    return Stream.iterate(
            YearMonth.from(from), month -> !month.isAfter(last), month -> month.plusMonths(1))
        .toList();
  }

  private static Instant midnight(LocalDate date) {
    return date.atStartOfDay(Terms.PROMISE_ZONE).toInstant();
  }
}
