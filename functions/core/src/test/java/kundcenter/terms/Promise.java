package kundcenter.terms;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kundcenter.hours.OpeningHours;

/// Terms to test with.
public final class Promise {

  private Promise() {}

  /// Budgets of 2, 4, 12, 48 and 48 open hours for P1 to P5.
  public static final Map<Priority, Duration> HOURS = hours(2, 4, 12, 48, 48);

  public static Map<Priority, Duration> hours(int... ofLevel) {
    var targets = new EnumMap<Priority, Duration>(Priority.class);
    for (var priority : Priority.values()) {
      targets.put(priority, Duration.ofHours(ofLevel[priority.level() - 1]));
    }
    return targets;
  }

  public static TermsHistory always(OpeningHours hours) {
    return new TermsHistory(terms("first", "2020-01-10T09:00:00Z", hours), List.of());
  }

  public static Terms terms(String id, String published, OpeningHours hours) {
    return new Terms(id, Instant.parse(published), HOURS, hours);
  }
}
