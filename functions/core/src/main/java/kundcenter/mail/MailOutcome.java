package kundcenter.mail;

import java.util.Optional;
import kundcenter.ticket.TicketNumber;

/// What became of one mail. Every mail has exactly one, written with its effect; stored under its
/// own name and components.
public sealed interface MailOutcome {

  /// A new ticket, filed or held.
  record Opened(TicketNumber ticket) implements MailOutcome {}

  /// A word from a participant.
  record Replied(TicketNumber ticket) implements MailOutcome {}

  /// Noted for the desk alone: automatic, or from somebody who does not take part in the ticket.
  record Noted(Optional<TicketNumber> ticket) implements MailOutcome {}

  /// A delivery report about a mail of ours, or of nobody's.
  record BounceMatched(Optional<TicketNumber> ticket) implements MailOutcome {}

  record Quarantined(Reason reason) implements MailOutcome {
    public enum Reason {
      MALWARE,
      FORGED_SENDER,
      SPAM
    }
  }

  /// A new ticket to which the raw mail is linked.
  record Unreadable(TicketNumber ticket) implements MailOutcome {}

  /// The very mail that had been delivered before under another id.
  record Repeated(String first) implements MailOutcome {}
}
