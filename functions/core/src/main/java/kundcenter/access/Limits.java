package kundcenter.access;

import java.time.Instant;

/// How much each has left of what is limited.
public interface Limits {

  /// Takes tokens of a limit for one of those whom it counts apart. While the store doesn't answer,
  /// the limit's own [Limit#outage()] decides.
  Rate.Taken take(Limit limit, String whose, int tokens, Instant now);
}
