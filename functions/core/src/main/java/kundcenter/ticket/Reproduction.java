package kundcenter.ticket;

import java.util.Optional;

/// The third line's record: the steps, the version they were tried on, whether the fault came,
/// and what it is.
public record Reproduction(
    String steps, String version, boolean reproduced, Optional<Finding> finding) {

  public enum Finding {
    BUG,
    SET_UP
  }
}
