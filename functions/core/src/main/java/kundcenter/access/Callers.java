package kundcenter.access;

import java.time.Instant;
import java.util.Optional;
import kundcenter.customer.ApiToken;

/// Those who may call, by their tokens.
public interface Callers {

  /// The identity that the token stands for, with what the token lets it do: its id is known,
  /// [ApiToken#matches] its stored hash, it is not revoked, and it has not expired at `now`,
  /// whether or not the store has removed it yet. Else none, with no word on which of these failed.
  Optional<Authority> find(ApiToken token, Instant now);
}
