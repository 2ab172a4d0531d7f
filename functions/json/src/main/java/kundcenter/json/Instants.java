package kundcenter.json;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;

/// The one written form of an instant: RFC 3339 in UTC with exactly milliseconds, so that texts
/// sort as the instants do.
public final class Instants {

  private static final DateTimeFormatter MILLISECONDS =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

  private Instants() {}

  /// The text of an instant. One finer than a millisecond is an IllegalArgumentException: it
  /// would come back as another.
  public static String text(Instant instant) {
    if (!instant.equals(instant.truncatedTo(ChronoUnit.MILLIS)))
      throw new IllegalArgumentException("an instant finer than a millisecond");
    return MILLISECONDS.format(instant);
  }
}
