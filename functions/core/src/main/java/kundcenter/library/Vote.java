package kundcenter.library;

import java.time.Instant;
import java.util.Optional;
import kundcenter.customer.PersonId;

/// One person's answer to "did it help?". A later answer to the same article replaces it.
///
/// @param reason what was missing, in the person's own words
public record Vote(
    ArticleId article, PersonId by, boolean helped, Optional<String> reason, Instant at) {
  public static final int LONGEST_REASON = 1_000;
}
