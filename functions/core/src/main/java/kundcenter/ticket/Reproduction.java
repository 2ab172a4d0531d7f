package kundcenter.ticket;

import java.util.Optional;

/// The third line's record: the steps, the version they were tried on, whether the fault came,
/// and what it is.
public record Reproduction(
    String steps, String version, boolean reproduced, Optional<Finding> finding) {

  public static final int LONGEST_STEPS = 64_000;
  public static final int LONGEST_VERSION = 100;

  public enum Finding {
    BUG,
    SET_UP
  }

  public Reproduction {
    Text.check("the steps", steps, LONGEST_STEPS);
    Text.check("a version", version, LONGEST_VERSION);
  }
}
