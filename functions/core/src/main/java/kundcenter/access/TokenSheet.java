package kundcenter.access;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kundcenter.customer.PersonId;
import kundcenter.customer.TokenId;

/// What is known of an API token, apart from its secret.
///
/// @param name by which people know it
/// @param issued by whom and when; empty for one that an operator laid in
/// @param expires exclusive
/// @param used the last day on which it was used, in UTC; a day is exact enough to find what nobody
///     needs, and costs one write
/// @param revoked since when it is of no use
public record TokenSheet(
    TokenId id,
    String name,
    Authority authority,
    Optional<Issue> issued,
    Instant expires,
    Optional<LocalDate> used,
    Optional<Instant> revoked) {

  public static final Duration LONGEST_LIFE = Duration.ofDays(365);
  public static final int LONGEST_NAME = 60;

  /// A lead's making it.
  public record Issue(PersonId by, Instant at) {}
}
