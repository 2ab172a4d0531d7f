package kundcenter.store;

import java.time.Instant;
import java.util.Optional;

/// The answers kept for repeated requests. They are written together with their effect, by
/// [Tickets#save].
public interface KeptAnswers {

  Optional<KeptAnswer> find(String key, Instant now);
}
