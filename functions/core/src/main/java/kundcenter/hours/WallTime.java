package kundcenter.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Wall time turned into instants, within a window of them. A span of a date is every instant
/// whose wall time lies in it: in an hour that the clock repeats both passes belong, perhaps as
/// two stretches; in one that it skips there is nothing.
final class WallTime {

  private static final long MINUTE = 60_000;
  private static final long DAY = 24 * 60 * MINUTE;
  /// No offset from UTC is larger.
  private static final long WIDEST_OFFSET = 18 * 60 * MINUTE;

  private final ZoneRules rules;
  private final long windowFrom;
  private final long windowTo;

  WallTime(ZoneRules rules, Stretch window) {
    this.rules = rules;
    this.windowFrom = window.from().toEpochMilli();
    this.windowTo = window.to().toEpochMilli();
  }

  /// Walks the periods of one offset that may meet the span, and cuts the span to each.
  void instants(LocalDate date, Span span, Consumer<Stretch> found) {
    long wallFrom = date.toEpochDay() * DAY + span.from().minute() * MINUTE;
    long wallTo = date.toEpochDay() * DAY + span.to().minute() * MINUTE;
    long periodFrom = wallFrom - WIDEST_OFFSET;
    while (periodFrom < wallTo + WIDEST_OFFSET) {
      var start = Instant.ofEpochMilli(periodFrom);
      long offset = rules.getOffset(start).getTotalSeconds() * 1000L;
      long periodTo = end(rules.nextTransition(start));
      long from = Math.max(Math.max(wallFrom - offset, periodFrom), windowFrom);
      long to = Math.min(Math.min(wallTo - offset, periodTo), windowTo);
      if (from < to)
        found.accept(new Stretch(Instant.ofEpochMilli(from), Instant.ofEpochMilli(to)));
      periodFrom = periodTo;
    }
  }

  private static long end(@Nullable ZoneOffsetTransition next) {
    return next == null ? Long.MAX_VALUE : next.toEpochSecond() * 1000;
  }
}
