package kundcenter.terms;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import kundcenter.hours.OpeningHours;

/// One published version of the promise: how much open time the desk gives itself to begin work
/// on a ticket of each priority, and when the desk is open. It never changes.
public record Terms(
    String id, Instant published, Map<Priority, Duration> targets, OpeningHours hours) {

  /// Terms take effect at midnight here, whatever the zone of their opening hours.
  public static final ZoneId PROMISE_ZONE = ZoneId.of("Europe/Stockholm");

  public Terms {
    if (id.isBlank()) throw new IllegalArgumentException("terms have an id");
    var copy = new EnumMap<Priority, Duration>(Priority.class);
    copy.putAll(targets);
    if (!copy.keySet().equals(EnumSet.allOf(Priority.class))) {
      throw new IllegalArgumentException("terms have a target for each priority, not " + copy);
    }
    if (copy.values().stream().anyMatch(Duration::isNegative)) {
      throw new IllegalArgumentException("a target is zero or more, not " + copy);
    }
    targets = Collections.unmodifiableMap(copy);
  }

  public Duration target(Priority priority) {
    return Objects.requireNonNull(targets.get(priority));
  }

  /// The first date on which the version gives the opening hours.
  public LocalDate firstDate() {
    return firstDate(published);
  }

  public Instant effectiveFrom() {
    return effectiveFrom(published);
  }

  /// The first of the month after the month of publication, also when that was on a first.
  public static LocalDate firstDate(Instant published) {
    return LocalDate.ofInstant(published, PROMISE_ZONE).plusMonths(1).withDayOfMonth(1);
  }

  public static Instant effectiveFrom(Instant published) {
    return firstDate(published).atStartOfDay(PROMISE_ZONE).toInstant();
  }
}
