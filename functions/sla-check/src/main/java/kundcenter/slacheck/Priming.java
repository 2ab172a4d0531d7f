package kundcenter.slacheck;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;
import kundcenter.sla.SlaClock;
import kundcenter.store.Commit;
import kundcenter.terms.Priority;
import kundcenter.ticket.Actor;
import kundcenter.ticket.Channel;
import kundcenter.ticket.Event;
import kundcenter.ticket.Kind;
import kundcenter.ticket.Report;
import kundcenter.ticket.Requester;
import kundcenter.ticket.Team;
import kundcenter.ticket.TicketNumber;

/// The way of a ticket whose time has come, gone before there is any: one that nobody has
/// filed, long ago, is read, checked and saved.
///
/// @param wiring with a store that sends nothing
record Priming(Wiring wiring) {

  private static final TicketNumber NUMBER = new TicketNumber(1);
  private static final PersonId NOBODY = new PersonId("nobody");
  private static final Duration AGO = Duration.ofDays(30);

  void run() {
    var sla = new SlaClock(wiring.settings().terms());
    var requester = new Requester(NOBODY, new CustomerId(NOBODY.value()));
    var events = List.<Event>of(
        new Event.Opened(requester, report(), Team.BUSINESS_SYSTEMS),
        new Event.PrioritySet(Priority.P3, "Hej"));
    var then = wiring.clock().instant().minus(AGO);
    var filed =
        Commit.opening(NUMBER, events, new Actor(Actor.Party.CUSTOMER, NOBODY.value()), then, sla);
    wiring.tickets().save(List.of(filed), Optional.empty());
    wiring.oneTicket(Set.of()).check(NUMBER);
  }

  private static Report report() {
    return new Report(
        Channel.API,
        Kind.TECHNICAL,
        new Report.Matter("go", Optional.empty()),
        "Hej",
        "Hej",
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
