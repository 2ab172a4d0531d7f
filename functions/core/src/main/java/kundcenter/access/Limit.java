package kundcenter.access;

import java.time.Duration;

/// What is limited, how, and what holds while the store that counts doesn't answer.
public enum Limit {
  /// Sign-in mails to one address (threat T23).
  SIGN_IN_TO_ADDRESS(3, 15, Outage.CLOSED),
  /// Sign-ins asked for from one network (threats T22, T23).
  SIGN_IN_FROM_NETWORK(20, 15, Outage.CLOSED),
  /// Calls of the API as one identity (threat T43). Open, as a desk that can be called too often is
  /// better than one that cannot be called.
  API_CALLS(600, 1, Outage.OPEN);

  /// What holds while nobody counts.
  public enum Outage {
    OPEN,
    CLOSED
  }

  private final int quota;
  private final int minutes;
  private final Outage outage;

  Limit(int quota, int minutes, Outage outage) {
    this.quota = quota;
    this.minutes = minutes;
    this.outage = outage;
  }

  public Rate rate() {
    return new Rate(quota, Duration.ofMinutes(minutes));
  }

  public Outage outage() {
    return outage;
  }
}
