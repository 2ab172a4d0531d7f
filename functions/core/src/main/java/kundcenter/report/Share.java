package kundcenter.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/// A part of a whole in four decimals, rounded to the desk's disadvantage: 1 is said only of
/// promises that were all kept, and of a budget that was not passed.
public record Share(BigDecimal value) implements Comparable<Share> {

  private static final int DECIMALS = 4;

  static Share kept(long kept, long all) {
    return divided(kept, all, RoundingMode.DOWN);
  }

  /// A budget of nothing is taken as one of a millisecond.
  static Share consumed(Duration consumed, Duration budget) {
    return divided(consumed.toMillis(), Math.max(1, budget.toMillis()), RoundingMode.UP);
  }

  private static Share divided(long part, long whole, RoundingMode rounding) {
    var value = BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DECIMALS, rounding);
    return new Share(value);
  }

  @Override
  public int compareTo(Share other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value.toPlainString();
  }
}
