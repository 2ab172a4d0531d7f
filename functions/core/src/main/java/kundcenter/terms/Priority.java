package kundcenter.terms;

import java.util.Arrays;
import java.util.Optional;

/// How much a ticket hurts: 1, the service cannot be started, to 5, of minor importance. The terms
/// give each its target.
public enum Priority {
  P1(1),
  P2(2),
  P3(3),
  P4(4),
  P5(5);

  /// What a ticket has until a specialist says otherwise, on every channel.
  public static final Priority STANDARD = P5;

  private final int level;

  Priority(int level) {
    this.level = level;
  }

  /// The priority of a level from 1 to 5; none for any other.
  public static Optional<Priority> ofLevel(int level) {
    return Arrays.stream(values()).filter(priority -> priority.level == level).findFirst();
  }

  public int level() {
    return level;
  }

  public boolean isMoreUrgentThan(Priority other) {
    return level < other.level;
  }
}
