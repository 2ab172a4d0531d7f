package kundcenter.access;

import java.time.Duration;
import java.time.Instant;

/// A bucket that holds so many tokens and fills evenly, from empty to full in so much time. All
/// that is to be remembered of it is when it is full again.
///
/// @param quota tokens in a full bucket, which may be taken at once
/// @param window from empty to full
public record Rate(int quota, Duration window) {

  /// What comes of wanting tokens.
  public sealed interface Taken {

    /// They are the asker's.
    ///
    /// @param fullAgain to be remembered
    /// @param left whole tokens that could still be taken now
    record Granted(Instant fullAgain, int left) implements Taken {}

    /// Nothing was taken.
    ///
    /// @param retryAfter until there is what was wanted
    record Refused(Duration retryAfter) implements Taken {}

    /// Nobody counts at the moment, and the limit stays open meanwhile.
    record Uncounted() implements Taken {}
  }

  public Rate {
    if (quota < 1 || window.toMillis() < quota)
      throw new IllegalArgumentException("a bucket holds a token and fills in a time");
  }

  /// Takes tokens, at most as many as the bucket holds.
  ///
  /// @param fullAgain as remembered; any instant that has passed for a full bucket
  public Taken take(Instant fullAgain, int tokens, Instant now) {
    if (tokens < 1 || tokens > quota)
      throw new IllegalArgumentException("from 1 to " + quota + " tokens, not " + tokens);
    var from = fullAgain.isBefore(now) ? now : fullAgain;
    var then = from.plus(toFill(tokens));
    var lacking = Duration.between(now.plus(window), then);
    if (lacking.isPositive()) return new Taken.Refused(lacking);
    return new Taken.Granted(then, (int) (quota * -lacking.toMillis() / window.toMillis()));
  }

  /// How long it takes for so many tokens to come, rounded up to whole milliseconds.
  private Duration toFill(int tokens) {
    return Duration.ofMillis(Math.ceilDiv(window.toMillis() * tokens, quota));
  }
}
