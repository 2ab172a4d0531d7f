package kundcenter.access;

import java.time.Duration;

/// What is limited, how, and what holds while the store that counts doesn't answer.
public enum Limit {
  /// Sign-in mails to one address (threat T23).
  SIGN_IN_TO_ADDRESS(new Rate(3, Duration.ofMinutes(15)), Outage.CLOSED),
  /// Sign-ins asked for from one network (threats T22, T23).
  SIGN_IN_FROM_NETWORK(new Rate(20, Duration.ofMinutes(15)), Outage.CLOSED),
  /// Calls of the API as one identity (threat T43). Open, as a desk that can be called too often is
  /// better than one that cannot be called.
  API_CALLS(new Rate(600, Duration.ofMinutes(1)), Outage.OPEN);

  /// What holds while nobody counts.
  public enum Outage {
    OPEN,
    CLOSED
  }

  private final Rate rate;
  private final Outage outage;

  Limit(Rate rate, Outage outage) {
    this.rate = rate;
    this.outage = outage;
  }

  public Rate rate() {
    return rate;
  }

  public Outage outage() {
    return outage;
  }
}
