package kundcenter.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// One promise to begin work, as it stands at an instant: `until`, or when work started if that
/// is sooner. Its deadlines are as if nothing more happened; once started, as just before that.
///
/// The phases say what the clock did from the opening on; the last of them goes on until
/// `until`.
public record Cycle(
    State state,
    Instant until,
    Target target,
    Duration consumed,
    Deadlines deadlines,
    List<Breach> breaches,
    List<Phase> phases) {

  public enum State {
    RUNNING,
    PAUSED,
    /// Closed without work started.
    CLOSED,
    STARTED
  }

  public Cycle {
    breaches = List.copyOf(breaches);
    phases = List.copyOf(phases);
  }

  public Instant opened() {
    return phases.getFirst().from();
  }

  /// What is left of the budget; below zero once it is overspent.
  public Duration remaining() {
    return target.budget().minus(consumed);
  }

  public boolean breached() {
    return remaining().isNegative();
  }

  /// Where a phase ends.
  Instant end(int phase) {
    return phase + 1 < phases.size() ? phases.get(phase + 1).from() : until;
  }
}
