package kundcenter.report;

import kundcenter.sla.Cycle;

/// What a round of the promise came to.
public enum Verdict {
  /// Work was begun, and never before that was the budget passed.
  KEPT,
  /// The budget was passed, whether or not work was begun since. A breach stays made, also where a
  /// lower priority gave more time after it.
  BREACHED,
  /// Closed before work was begun: counted apart, whatever the clock showed.
  CLOSED_WITHOUT_START,
  /// Still within the budget.
  RUNNING;

  public static Verdict of(Cycle cycle) {
    boolean breached = !cycle.breaches().isEmpty();
    return switch (cycle.state()) {
      case STARTED -> breached ? BREACHED : KEPT;
      case RUNNING, PAUSED -> breached ? BREACHED : RUNNING;
      case CLOSED -> CLOSED_WITHOUT_START;
    };
  }
}
