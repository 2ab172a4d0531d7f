package kundcenter.access;

import java.time.Instant;
import java.util.List;
import kundcenter.customer.TokenId;

/// All API tokens, by their sheets. One is written by `kundcenter.store.Transactions`.
public interface Tokens {

  /// All that have not been swept, also such as are of no use any longer, by their ids.
  List<TokenSheet> all();

  /// From now on it is of no use. Whether there is such a one; of one revoked before, nothing
  /// changes.
  boolean revoke(TokenId id, Instant now);
}
