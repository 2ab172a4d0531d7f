package kundcenter.access;

import java.time.Instant;
import kundcenter.customer.EmailAddress;
import kundcenter.customer.PersonId;

/// What a sign-in mail offers: a link or a code, of which one can be used, once. An address has one
/// offer at a time; a newer one takes the place of an older one.
///
/// @param ask the wish that it answers
/// @param token the hash of the secret in the link
/// @param expires exclusive
public record Offer(
    EmailAddress address, Hash ask, Hash token, CodeLock code, PersonId person, Instant expires) {

  public boolean holds(Ask ask, Instant now) {
    return this.ask.equals(ask.id()) && now.isBefore(expires);
  }
}
