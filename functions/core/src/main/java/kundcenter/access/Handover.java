package kundcenter.access;

import java.time.Duration;
import java.time.Instant;
import kundcenter.customer.EmailAddress;
import kundcenter.customer.PersonId;

/// The link by which another product, in which a person is signed in already, opens a page here as
/// the same person. No browser of ours asked for it, so it is bound to none: its page names the
/// address before the button (threat T27), it works once, and not for long (threat T21).
///
/// @param token the hash of the secret in the link
/// @param next the page to go on to, from the root of the portal
/// @param expires exclusive
public record Handover(
    Hash token, EmailAddress address, PersonId person, String next, Instant expires) {

  /// From the click in the product to the button here.
  public static final Duration HOLDS_FOR = Duration.ofMinutes(2);

  /// The path of its page, from the root of the portal.
  public static String path(Secret token) {
    return "/open/" + token.reveal();
  }

  public boolean holds(Instant now) {
    return now.isBefore(expires);
  }
}
