package kundcenter.simulation;

import java.time.Instant;
import java.time.InstantSource;

/// The time of a run. It goes on only where the run says so, and never back.
final class VirtualClock implements InstantSource {

  private volatile Instant now;

  VirtualClock(Instant start) {
    this.now = start;
  }

  @Override
  public Instant instant() {
    return now;
  }

  void advanceTo(Instant later) {
    if (later.isAfter(now)) now = later;
  }
}
