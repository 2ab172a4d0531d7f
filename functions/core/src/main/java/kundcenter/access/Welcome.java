package kundcenter.access;

import java.time.Duration;
import java.time.Instant;
import kundcenter.customer.EmailAddress;
import kundcenter.customer.PersonId;

/// The link to the account that a person's first mail has made. No browser asked for it, so it is
/// bound to none: its page names the address before the button (threat T27), and it works once.
///
/// @param token the hash of the secret in the link
/// @param expires exclusive
public record Welcome(Hash token, EmailAddress address, PersonId person, Instant expires) {

  public static final Duration HOLDS_FOR = Duration.ofHours(24);

  public boolean holds(Instant now) {
    return now.isBefore(expires);
  }
}
