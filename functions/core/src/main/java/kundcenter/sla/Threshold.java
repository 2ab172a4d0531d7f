package kundcenter.sla;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/// A share of the budget at which the desk is warned.
public enum Threshold {
  HALF(50),
  THREE_QUARTERS(75),
  NINE_TENTHS(90);

  private final int percent;

  Threshold(int percent) {
    this.percent = percent;
  }

  /// The threshold of a percentage; none for any other.
  public static Optional<Threshold> ofPercent(int percent) {
    return Arrays.stream(values()).filter(it -> it.percent == percent).findFirst();
  }

  public int percent() {
    return percent;
  }

  /// The least whole number of milliseconds that is so much of a budget.
  Duration of(Duration budget) {
    return Duration.ofMillis(Math.ceilDiv(Math.multiplyExact(budget.toMillis(), percent), 100));
  }
}
