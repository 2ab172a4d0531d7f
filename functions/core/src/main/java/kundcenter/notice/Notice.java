package kundcenter.notice;

import kundcenter.customer.PersonId;
import kundcenter.ticket.Team;
import kundcenter.ticket.TicketNumber;

/// Something to tell somebody about one change of a ticket. Its words are chosen when it is sent.
///
/// @param version the change that it tells of
public record Notice(Topic topic, Recipient to, TicketNumber ticket, int version) {

  public enum Topic {
    /// Number, priority and promise of a new ticket.
    RECEIPT,
    REPLY,
    /// An order, a consent, a grant or a quote waits for the customer's answer.
    REQUEST,
    SOLVED,
    /// To the team: a ticket has priority 1.
    PRIORITY_1,
    /// To the specialist or the team: a promise is soon broken.
    WARNING,
    /// To the specialist or the team: a promise is broken.
    BREACH
  }

  public sealed interface Recipient {
    record Person(PersonId id) implements Recipient {}

    record Specialists(Team team) implements Recipient {}
  }

  /// The same for the same telling, however often it is attempted: what makes "once" possible.
  public String id() {
    var whom = switch (to) {
      case Recipient.Person(var person) -> person.value();
      case Recipient.Specialists(var team) -> team.name();
    };
    return ticket + "." + version + "." + topic + "." + whom;
  }
}
