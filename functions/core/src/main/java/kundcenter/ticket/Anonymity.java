package kundcenter.ticket;

import java.util.List;
import kundcenter.customer.PersonId;

/// A ticket's changes once nobody behind it need be known any more: no words are left, and
/// all who acted for the customer give way to one pseudonym. Numbers, times, decisions, the
/// company and who of the desk acted stay, so that reports still add up.
///
/// The pseudonym is the ticket's and the version's: two tickets of a person are two
/// strangers', a second time changes nothing, and of a ticket that has gone on it can be told
/// that it has.
///
/// @param version of the ticket, with all of its changes
public record Anonymity(TicketNumber number, int version) {

  public PersonId pseudonym() {
    return new PersonId("case-" + number + "-" + version);
  }

  public List<Change> of(List<Change> changes) {
    return changes.stream().map(this::of).toList();
  }

  private Change of(Change change) {
    var by = change.by().is(Actor.Party.CUSTOMER)
        ? new Actor(Actor.Party.CUSTOMER, pseudonym().value())
        : change.by();
    var wordless = new Wordless(_ -> pseudonym());
    var events = change.events().stream().map(wordless::of).toList();
    return new Change(change.version(), change.at(), by, events);
  }
}
