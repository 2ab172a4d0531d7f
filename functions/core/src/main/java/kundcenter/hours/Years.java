package kundcenter.hours;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.IntStream;

/// The years, in UTC, that a timetable can hold: 1970 to 2200, by index from 0.
final class Years {

  static final int FIRST = 1970;
  static final int LAST = 2200;
  static final int COUNT = LAST - FIRST + 1;

  /// The mean Gregorian year of 365.2425 days, in milliseconds: a guess that is one year off at
  /// most.
  private static final long MEAN = 31_556_952_000L;

  private static final long[] STARTS = IntStream.rangeClosed(0, COUNT)
      .mapToObj(index -> LocalDate.of(FIRST + index, 1, 1).atStartOfDay(ZoneOffset.UTC))
      .mapToLong(start -> start.toInstant().toEpochMilli())
      .toArray();

  private Years() {}

  static Stretch of(int index) {
    return new Stretch(
        Instant.ofEpochMilli(STARTS[index]), Instant.ofEpochMilli(STARTS[index + 1]));
  }

  /// The index of the year that has an instant in epoch milliseconds.
  static int indexOf(long at) {
    if (at < STARTS[0] || at >= STARTS[COUNT]) {
      throw new DateTimeException("a timetable holds the years %d to %d, not %s"
          .formatted(FIRST, LAST, Instant.ofEpochMilli(at)));
    }
    int guess = Math.min((int) (at / MEAN), COUNT - 1);
    if (at < STARTS[guess]) return guess - 1;
    return at < STARTS[guess + 1] ? guess : guess + 1;
  }
}
