package kundcenter.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kundcenter.customer.CustomerId;
import kundcenter.customer.Hold;
import kundcenter.customer.PersonId;
import kundcenter.terms.Priority;
import kundcenter.ticket.Actor.Party;
import kundcenter.ticket.Approval.Offer;

/// A ticket's story, told act by act. Time stands still until [#after] moves it.
record Case(Ticket ticket, List<Change> history, Instant now) {

  /// A Monday at ten in Stockholm.
  static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

  static final Actor ANNA = new Actor(Party.CUSTOMER, "anna");
  static final Actor SVEN = new Actor(Party.DESK, "sven");
  static final Actor EVA = new Actor(Party.DESK, "eva");

  static final Instant IN_A_WEEK = START.plus(Duration.ofDays(7));
  static final Offer DEAL =
      new Offer("Find the fault", Optional.of("1,200 kr an hour"), Optional.empty());
  static final Offer CONSENT =
      new Offer("See the screen", Optional.empty(), Optional.of(IN_A_WEEK));

  Case {
    history = List.copyOf(history);
  }

  static Case opened() {
    return opened(Kind.TECHNICAL);
  }

  static Case opened(Kind kind) {
    return opened(1, "bageriet", report(kind, Optional.empty()));
  }

  /// With a priority that the desk set when it registered the ticket.
  static Case opened(Priority priority) {
    return opened(Kind.TECHNICAL, priority);
  }

  static Case opened(Kind kind, Priority priority) {
    return opened(kind, priority, Optional.empty());
  }

  static Case opened(Kind kind, Priority priority, Optional<Hold> hold) {
    var more = new ArrayList<Event>();
    more.add(new Event.PrioritySet(priority, "As told by phone."));
    hold.map(Event.Held::new).ifPresent(more::add);
    return opened(1, "bageriet", report(kind, Optional.empty()), more.toArray(Event[]::new));
  }

  /// Another ticket of the same customer's.
  static Case another() {
    return opened(2, "bageriet", report(Kind.TECHNICAL, Optional.empty()));
  }

  static Case ofAnotherCustomer() {
    return opened(3, "snickeriet", report(Kind.TECHNICAL, Optional.empty()));
  }

  static Case opened(long number, String customer, Report report, Event... more) {
    var requester = new Requester(new PersonId("anna"), new CustomerId(customer));
    var events = new ArrayList<Event>();
    events.add(new Event.Opened(requester, report, Team.BUSINESS_SYSTEMS));
    events.addAll(List.of(more));
    var change = new Change(1, START, ANNA, events);
    return new Case(Ticket.fold(new TicketNumber(number), List.of(change)), List.of(change), START);
  }

  static Report report(Kind kind, Optional<TicketNumber> follows) {
    return new Report(
        Channel.PORTAL,
        kind,
        new Report.Matter("GO", Optional.of("Economy")),
        "The ledger is empty",
        "Since this morning the ledger shows nothing.",
        Optional.of(Priority.P2),
        Optional.empty(),
        follows);
  }

  Case after(Duration time) {
    return new Case(ticket, history, now.plus(time));
  }

  /// The story goes on with these acts, each of which is accepted.
  Case then(Actor who, Command... commands) {
    var next = this;
    for (var command : commands) next = next.with(who, next.events(who, command));
    return next;
  }

  /// The story goes on with what a decision brings, if anything.
  Case with(Actor who, Decision decision) {
    return decision instanceof Decision.Accepted accepted ? with(who, accepted.events()) : this;
  }

  Decision decision(Actor who, Command command) {
    return ticket.decide(command, who, now);
  }

  List<Event> events(Actor who, Command command) {
    var decision = decision(who, command);
    assertThat(decision).as("%s by %s", command, who).isInstanceOf(Decision.Accepted.class);
    return ((Decision.Accepted) decision).events();
  }

  Refusal refusal(Actor who, Command command) {
    var decision = decision(who, command);
    assertThat(decision).as("%s by %s", command, who).isInstanceOf(Decision.Refused.class);
    return ((Decision.Refused) decision).refusal();
  }

  Status status() {
    return ticket.status();
  }

  boolean begun() {
    return ticket.progress().begun();
  }

  boolean waiting() {
    return ticket.progress().waiting().isPresent();
  }

  private Case with(Actor who, List<Event> events) {
    var change = ticket.next(events, who, now);
    var longer = new ArrayList<>(history);
    longer.add(change);
    return new Case(ticket.apply(change), longer, now);
  }
}
