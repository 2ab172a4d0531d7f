package kundcenter.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;
import kundcenter.notice.Notice.OfTicket;
import kundcenter.notice.Notice.Recipient;
import kundcenter.notice.Notice.Topic;
import kundcenter.ticket.Actor;
import kundcenter.ticket.Change;
import kundcenter.ticket.Channel;
import kundcenter.ticket.Event;
import kundcenter.ticket.Kind;
import kundcenter.ticket.Promise;
import kundcenter.ticket.Report;
import kundcenter.ticket.Requester;
import kundcenter.ticket.Team;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.TicketNumber;
import org.junit.jupiter.api.Test;

class AlertNoticesTest {

  private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
  private static final TicketNumber NUMBER = new TicketNumber(10001);
  private static final Promise PROMISE = new Promise(1, Duration.ofHours(2));
  private static final Event BREACHED = new Event.Breached(PROMISE, MONDAY);

  @Test
  void a_breach_is_told_to_the_team_while_nobody_has_the_ticket() {
    assertThat(notices(List.of(), BREACHED))
        .containsExactly(new OfTicket(
            Topic.BREACH, new Recipient.Specialists(Team.BUSINESS_SYSTEMS), NUMBER, 2));
  }

  @Test
  void a_breach_is_told_to_the_specialist_who_has_the_ticket() {
    var sven = new PersonId("sven");

    assertThat(notices(List.of(new Event.Assigned(sven)), BREACHED))
        .containsExactly(new OfTicket(Topic.BREACH, new Recipient.Person(sven), NUMBER, 2));
  }

  @Test
  void only_a_warning_that_is_to_be_told_is_told() {
    assertThat(notices(List.of(), warned(50, false), warned(75, true), warned(90, false)))
        .containsExactly(new OfTicket(
            Topic.WARNING, new Recipient.Specialists(Team.BUSINESS_SYSTEMS), NUMBER, 2));
  }

  @Test
  void two_warnings_found_at_once_are_one_notice() {
    assertThat(notices(List.of(), warned(50, true), warned(75, true))).hasSize(1);
  }

  private static Event warned(int percent, boolean told) {
    return new Event.Warned(PROMISE, percent, MONDAY, told);
  }

  private static List<Notice> notices(List<Event> atOpening, Event... found) {
    var first = new ArrayList<Event>();
    first.add(new Event.Opened(
        new Requester(new PersonId("anna"), new CustomerId("bageriet")),
        new Report(
            Channel.PORTAL,
            Kind.TECHNICAL,
            new Report.Matter("go", Optional.empty()),
            "The ledger is empty",
            "Since this morning.",
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        Team.BUSINESS_SYSTEMS));
    first.addAll(atOpening);
    var opening = new Change(1, MONDAY, Actor.RULES, first);
    var change = new Change(2, MONDAY, Actor.RULES, List.of(found));
    return Notices.of(Ticket.fold(NUMBER, List.of(opening, change)), change);
  }
}
