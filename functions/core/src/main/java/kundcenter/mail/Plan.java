package kundcenter.mail;

import java.util.Optional;
import kundcenter.ticket.Receipting;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.TicketNumber;

/// What is to be done with a mail.
public sealed interface Plan {

  /// Nothing is made of it, and nobody is told.
  record Quarantine(MailOutcome.Quarantined.Reason reason) implements Plan {}

  /// A report that a mail was not delivered. Anybody can write one, so nothing follows from it:
  /// what counts comes from the sending system itself (threat T19).
  record Overlook(Optional<TicketNumber> ticket) implements Plan {}

  /// A machine's mail on no ticket: it is counted, and nothing else.
  record Count() implements Plan {}

  /// Words for the desk alone: of a machine, or of somebody who does not take part.
  record Note(Ticket ticket) implements Plan {}

  /// A participant's word.
  record Reply(Ticket ticket, Word word) implements Plan {}

  /// A ticket of its own.
  ///
  /// @param receipting how the receipt is kept short; empty for a whole one
  /// @param claims the ticket that it says to be about, for the desk to see
  /// @param unreadable the raw mail is linked
  record Open(Optional<Receipting> receipting, Optional<TicketNumber> claims, boolean unreadable)
      implements Plan {}

  /// What a reply says beside its text.
  enum Word {
    TEXT,
    /// It orders what was offered.
    YES,
    /// It declines what was offered.
    NO
  }
}
