package kundcenter.hours;

import java.time.Instant;
import java.time.LocalDate;

/// Opening hours that hold from the start of a date on, in their own zone.
public record Era(LocalDate from, OpeningHours hours) {

  /// An era without a beginning.
  public static Era ever(OpeningHours hours) {
    return new Era(LocalDate.MIN, hours);
  }

  Instant start() {
    return from.equals(LocalDate.MIN)
        ? Instant.MIN
        : from.atStartOfDay(hours.zone()).toInstant();
  }
}
