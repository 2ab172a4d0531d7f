package kundcenter.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;
import kundcenter.hours.Calendars;
import kundcenter.sla.SlaClock;
import kundcenter.sla.Threshold;
import kundcenter.terms.Priority;
import kundcenter.terms.Promise;
import kundcenter.ticket.Actor;
import kundcenter.ticket.Approval.Offer;
import kundcenter.ticket.Approval.Subject;
import kundcenter.ticket.Change;
import kundcenter.ticket.Channel;
import kundcenter.ticket.Command;
import kundcenter.ticket.Decision;
import kundcenter.ticket.Event;
import kundcenter.ticket.Kind;
import kundcenter.ticket.Report;
import kundcenter.ticket.Requester;
import kundcenter.ticket.Team;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.TicketNumber;

/// A ticket's life, act by act, each at its wall time in Stockholm in the winter of 2026, as
/// `03-02 08:00`. The second of March is a Monday; the desk is open 08-12 and 13-16.
record Life(Ticket ticket, List<Event> found) {

  static final SlaClock CLOCK = new SlaClock(Promise.always(Calendars.office()));
  static final Checks CHECKS = new Checks(CLOCK, Set.of(Threshold.THREE_QUARTERS));

  static final Actor CUSTOMER = new Actor(Actor.Party.CUSTOMER, "anna");
  static final Actor DESK = new Actor(Actor.Party.DESK, "sven");

  static Instant time(String wall) {
    var date = wall.substring(0, 5);
    var time = wall.substring(6);
    return Instant.parse(
        "2026-" + date + "T" + time + (time.length() == 5 ? ":00" : "") + "+01:00");
  }

  static Life opened(String at) {
    return opened(at, Kind.TECHNICAL);
  }

  static Life opened(String at, Kind kind) {
    var opened = new Event.Opened(
        new Requester(new PersonId("anna"), new CustomerId("bageriet")),
        new Report(
            Channel.PORTAL,
            kind,
            new Report.Matter("go", Optional.empty()),
            "The ledger is empty",
            "Since this morning.",
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        Team.BUSINESS_SYSTEMS);
    var change = new Change(1, time(at), CUSTOMER, List.of(opened));
    return new Life(Ticket.fold(new TicketNumber(10001), List.of(change)), List.of());
  }

  static Life opened(String at, Priority priority) {
    return opened(at).set(at, priority);
  }

  Life set(String at, Priority priority) {
    return then(at, DESK, new Command.SetPriority(priority, "As told by phone."));
  }

  /// An order asked for, or a consent, that ends by itself.
  Life ask(String at, Subject subject, String until) {
    var offer =
        new Offer("Find the fault", Optional.of("1,200 kr an hour"), Optional.of(time(until)));
    return then(at, DESK, new Command.AskApproval(subject, offer));
  }

  Life then(String at, Actor who, Command command) {
    var decision = ticket.decide(command, who, time(at));
    assertThat(decision).as("%s", command).isInstanceOf(Decision.Accepted.class);
    var events = ((Decision.Accepted) decision).events();
    return new Life(ticket.apply(ticket.next(events, who, time(at))), found);
  }

  /// After a check, with what it found in `found`.
  Life checked(String at) {
    var events = CHECKS.events(ticket, time(at));
    return events.isEmpty()
        ? new Life(ticket, events)
        : new Life(ticket.apply(ticket.next(events, Actor.RULES, time(at))), events);
  }

  Optional<Instant> next(String asOf) {
    return Agenda.of(ticket, CLOCK).next(time(asOf));
  }

  /// The percentages warned of by the last check.
  List<Integer> warnings() {
    return found.stream()
        .filter(event -> event instanceof Event.Warned)
        .map(event -> ((Event.Warned) event).percent())
        .toList();
  }

  /// The instants at which promises were broken, of the last check.
  List<Instant> breaches() {
    return found.stream()
        .filter(event -> event instanceof Event.Breached)
        .map(event -> ((Event.Breached) event).at())
        .toList();
  }
}
