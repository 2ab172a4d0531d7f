package kundcenter.terms;

import java.util.Optional;

/// How much a ticket hurts: 1, the service cannot be started, to 5, of minor importance. The terms
/// give each its
/// target.
public enum Priority {
  P1,
  P2,
  P3,
  P4,
  P5;

  /// What a ticket has until a specialist says otherwise, on every channel.
  public static final Priority STANDARD = P5;

  /// The priority of a level from 1 to 5; none for any other.
  public static Optional<Priority> ofLevel(int level) {
    return level < 1 || level > values().length
        ? Optional.empty()
        : Optional.of(values()[level - 1]);
  }

  public int level() {
    return ordinal() + 1;
  }

  public boolean isMoreUrgentThan(Priority other) {
    return level() < other.level();
  }
}
