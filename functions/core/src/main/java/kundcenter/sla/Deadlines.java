package kundcenter.sla;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// When a cycle reaches its limits, past or to come if nothing more happens. None where a clock
/// that stands still has not reached one. None is before the last change of the budget.
public record Deadlines(
    Optional<Instant> due, Optional<Instant> breachAfter, Map<Threshold, Instant> warnings) {

  public Deadlines {
    warnings = Map.copyOf(warnings);
  }

  public Optional<Instant> warning(Threshold threshold) {
    return Optional.ofNullable(warnings.get(threshold));
  }
}
