package kundcenter.customer;

import java.time.Instant;
import java.util.Optional;

/// Those who may call, by their tokens.
public interface Callers {

  /// The identity that the token stands for: its id is known, [ApiToken#matches] its stored
  /// hash, and it has not expired at `now`, whether or not the store has removed it yet. Else
  /// none, with no word on which of these failed.
  Optional<Caller> find(ApiToken token, Instant now);
}
