package kundcenter.hours;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Open time the slow way, straight from its definition: a minute is open if its wall time lies
/// in a span of its local date. Right where clocks and calendars change on whole minutes.
public record MinuteByMinute(OpeningHours hours) {

  public boolean isOpen(Instant at) {
    var wall = at.atZone(hours.zone());
    int minute = wall.get(ChronoField.MINUTE_OF_DAY);
    return hours.plan(wall.toLocalDate()).spans().stream()
        .anyMatch(span -> span.from().minute() <= minute && minute < span.to().minute());
  }

  Duration elapsed(Instant from, Instant to) {
    var sum = Duration.ZERO;
    for (var at = from; at.isBefore(to); ) {
      var next = earlier(nextMinute(at), to);
      if (isOpen(at)) sum = sum.plus(Duration.between(at, next));
      at = next;
    }
    return sum;
  }

  /// Looks no further than a limit.
  Optional<Instant> due(Instant from, Duration budget, Instant limit) {
    var left = budget;
    for (var at = from; at.isBefore(limit); at = nextMinute(at)) {
      if (left.isZero()) return Optional.of(at);
      if (!isOpen(at)) continue;
      var minute = Duration.between(at, nextMinute(at));
      if (minute.compareTo(left) >= 0) return Optional.of(at.plus(left));
      left = left.minus(minute);
    }
    return Optional.empty();
  }

  /// Looks no further than a limit.
  Optional<Instant> breachAfter(Instant from, Duration budget, Instant limit) {
    return due(from, budget.plusMillis(1), limit).map(over -> over.minusMillis(1));
  }

  private static Instant nextMinute(Instant at) {
    return at.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
