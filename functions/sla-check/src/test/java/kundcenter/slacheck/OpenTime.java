package kundcenter.slacheck;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// The open time of a desk that is open Monday to Friday 08-12 and 13-16 in Stockholm, as a list
/// of stretches: right in March 2026, where no day is red. In epoch milliseconds, and added up in
/// the simplest way, so that it has nothing in common with the clock that it is held against.
final class OpenTime {

  static final long NEVER = Long.MAX_VALUE;

  private record Stretch(long from, long to) {}

  private final List<Stretch> stretches = new ArrayList<>();

  OpenTime(LocalDate from, LocalDate before) {
    from.datesUntil(before)
        .filter(date -> date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
        .forEach(date -> {
          add(date, 8, 12);
          add(date, 13, 16);
        });
  }

  private void add(LocalDate date, int from, int to) {
    stretches.add(new Stretch(millis(date, from), millis(date, to)));
  }

  private static long millis(LocalDate date, int hour) {
    return date.atTime(LocalTime.of(hour, 0))
        .atZone(ZoneId.of("Europe/Stockholm"))
        .toInstant()
        .toEpochMilli();
  }

  /// The open time in a stretch.
  long between(long from, long to) {
    long sum = 0;
    for (var open : stretches)
      sum += Math.max(0, Math.min(to, open.to) - Math.max(from, open.from));
    return sum;
  }

  /// The first instant from `from` on, and not after `to`, with so much open time since `from`.
  long reaching(long amount, long from, long to) {
    if (amount <= 0) return from;
    long left = amount;
    for (var open : stretches) {
      long start = Math.max(from, open.from);
      long length = Math.min(to, open.to) - start;
      if (length <= 0) continue;
      if (left <= length) return start + left;
      left -= length;
    }
    return NEVER;
  }

  /// The instant from `from` on, and before `to`, after which there is more open time than that.
  long passing(long amount, long from, long to) {
    long left = amount;
    for (var open : stretches) {
      long start = Math.max(from, open.from);
      long length = Math.min(to, open.to) - start;
      if (length <= 0) continue;
      if (left < length) return start + left;
      left -= length;
    }
    return NEVER;
  }

  static Instant instant(long millis) {
    return Instant.ofEpochMilli(millis);
  }
}
