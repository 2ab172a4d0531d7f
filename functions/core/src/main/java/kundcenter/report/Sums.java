package kundcenter.report;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import kundcenter.customer.PersonId;

/// The running sums that the public figures are made of.
///
/// @param months by the month of the tickets' receipt
/// @param starters who has begun work, with the month when they last did
public record Sums(Map<YearMonth, MonthSums> months, Map<PersonId, YearMonth> starters) {

  public static final Sums NONE = new Sums(Map.of(), Map.of());

  private static final int MONTHS_BACK = 2;

  public Sums {
    months = Collections.unmodifiableMap(new TreeMap<>(months));
    starters = Map.copyOf(starters);
  }

  /// The month that the figures of an instant go back to: with the current one they are of two
  /// whole months and a part.
  public static YearMonth firstMonth(Instant now) {
    return Period.monthOf(now).minusMonths(MONTHS_BACK);
  }

  /// Without what lies before a month.
  public Sums since(YearMonth first) {
    var laterMonths = new TreeMap<>(months);
    laterMonths.keySet().removeIf(month -> month.isBefore(first));
    var laterStarters = new HashMap<>(starters);
    laterStarters.values().removeIf(month -> month.isBefore(first));
    return new Sums(laterMonths, laterStarters);
  }
}
