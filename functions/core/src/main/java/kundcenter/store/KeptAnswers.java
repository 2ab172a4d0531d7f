package kundcenter.store;

import java.time.Instant;
import java.util.Optional;

/// The answers kept for repeated requests. They are written together with their effect, by
/// [Transactions].
public interface KeptAnswers {

  Optional<KeptAnswer> find(String key, Instant now);
}
