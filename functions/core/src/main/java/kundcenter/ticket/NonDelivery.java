package kundcenter.ticket;

import java.time.Instant;
import kundcenter.customer.PersonId;

/// A mail of ours of which the mail system has told that it did not reach its reader.
///
/// @param told the version of the ticket that the mail told of
public record NonDelivery(int told, PersonId to, Reason reason, Instant at) {

  public enum Reason {
    /// Returned for good: there is no such mailbox, or it takes nothing from us.
    BOUNCED,
    /// Not even tried, as the address has returned mail before.
    SUPPRESSED,
    /// Turned down before it left.
    REJECTED,
    /// Not handed over, as the mail system could not be reached for too long.
    FAILED,
    /// On its way for longer than mail is; it may still arrive.
    DELAYED,
    /// It arrived, and the reader has called it unwanted: no more will.
    COMPLAINED
  }

  boolean isOf(int version, PersonId person) {
    return told == version && to.equals(person);
  }
}
