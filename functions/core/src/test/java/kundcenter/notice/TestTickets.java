package kundcenter.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kundcenter.customer.CustomerId;
import kundcenter.customer.EmailAddress;
import kundcenter.customer.Language;
import kundcenter.customer.PersonId;
import kundcenter.notice.Letter.Reader;
import kundcenter.terms.TermsHistory;
import kundcenter.ticket.Actor;
import kundcenter.ticket.Change;
import kundcenter.ticket.Channel;
import kundcenter.ticket.Event;
import kundcenter.ticket.Kind;
import kundcenter.ticket.Report;
import kundcenter.ticket.Requester;
import kundcenter.ticket.Team;
import kundcenter.ticket.TicketNumber;

/// Histories of a ticket, and what is told of them.
final class TestTickets {

  static final PersonId ANNA = new PersonId("anna");
  static final Actor MARIA = new Actor(Actor.Party.DESK, "maria");
  static final TicketNumber NUMBER = new TicketNumber(10001);
  static final String SUBJECT = "Bokslutet stämmer inte";
  static final People PEOPLE = new People(Optional.of("Maria Ek"), "Anna Lind", "Ekbergs Bygg AB");

  private TestTickets() {}

  static Reader reader(String address) {
    return new Reader(new EmailAddress(address), Language.SV);
  }

  static Change opening(Channel channel, Instant at, Event... more) {
    var events = new ArrayList<Event>();
    events.add(new Event.Opened(
        new Requester(ANNA, new CustomerId("ekbergs")),
        new Report(
            channel,
            Kind.TECHNICAL,
            new Report.Matter("go", Optional.empty()),
            SUBJECT,
            "Sedan i morse.",
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        Team.BUSINESS_SYSTEMS));
    events.addAll(List.of(more));
    return new Change(1, at, new Actor(Actor.Party.CUSTOMER, "anna"), events);
  }

  static Case about(TermsHistory terms, Change... history) {
    return Case.of(NUMBER, List.of(history), history.length, terms).orElseThrow();
  }

  static Telling telling(Notice.Topic topic, Reader reader, Case about) {
    return Tellings.ofTicket(topic, reader, about, PEOPLE, "https://kundcenter.example/hjalp");
  }
}
