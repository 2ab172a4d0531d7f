package kundcenter.web;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kundcenter.access.Limit;
import kundcenter.access.Limits;
import kundcenter.access.Rate;

/// How often each identity calls, over all instances of all functions (threat T43).
///
/// An instance takes tokens from the common bucket some at a time and spends them itself, so that a
/// call costs a twentieth of a write. What it takes is paid for, so no more is ever spent than the
/// bucket gives; an instance that ends loses the rest of its handful.
final class CallCount {

  static final int HANDFUL = 20;

  private static final Limit LIMIT = Limit.API_CALLS;
  private static final int MOST_REMEMBERED = 1_000;

  /// What comes of a call.
  sealed interface Counted {
    /// It goes on.
    ///
    /// @param fields what is told of the limit; none while nobody counts
    record Admitted(Optional<RateLimitFields> fields) implements Counted {}

    record TooMany(Duration retryAfter, RateLimitFields fields) implements Counted {}
  }

  /// @param mine tokens taken and not spent
  /// @param left in the common bucket when they were taken
  private record Hand(int mine, int left, Instant fullAgain) {}

  private final Limits limits;
  private final Map<String, Hand> hands = new LinkedHashMap<>(16, 0.75f, true) {
    private static final long serialVersionUID = 1;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Hand> eldest) {
      return size() > MOST_REMEMBERED;
    }
  };

  CallCount(Limits limits) {
    this.limits = limits;
  }

  /// One at a time: an instance of a function serves one call at a time anyway.
  synchronized Counted call(String whose, Instant now) {
    var hand = hands.get(whose);
    if (hand != null && hand.mine > 0) return spend(whose, hand, now);
    return switch (limits.take(LIMIT, whose, HANDFUL, now)) {
      case Rate.Taken.Granted(var fullAgain, var left) ->
        spend(whose, new Hand(HANDFUL, left, fullAgain), now);
      case Rate.Taken.Refused(var retryAfter) ->
        new Counted.TooMany(retryAfter, new RateLimitFields(LIMIT, 0, retryAfter));
      case Rate.Taken.Uncounted _ -> new Counted.Admitted(Optional.empty());
    };
  }

  private Counted spend(String whose, Hand hand, Instant now) {
    var rest = new Hand(hand.mine - 1, hand.left, hand.fullAgain);
    hands.put(whose, rest);
    var toFull = Duration.between(now, hand.fullAgain);
    return new Counted.Admitted(Optional.of(new RateLimitFields(
        LIMIT, rest.mine + rest.left, toFull.isNegative() ? Duration.ZERO : toFull)));
  }
}
