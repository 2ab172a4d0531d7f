package kundcenter.tickets;

import static kundcenter.tickets.Bodies.REPORT;
import static kundcenter.tickets.Someone.ANNA;
import static kundcenter.tickets.Someone.OMAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kundcenter.customer.PersonId;
import kundcenter.store.Commit;
import kundcenter.ticket.Actor;
import kundcenter.ticket.Event;
import kundcenter.ticket.NonDelivery;
import kundcenter.ticket.TicketNumber;
import org.junit.jupiter.api.Test;

/// A ticket of which a mail did not reach its reader.
class UndeliveredTest {

  private static final PersonId READER = new PersonId("anna-lind");

  private final LiveDesk desk = new LiveDesk();

  @Test
  void a_mail_that_came_back_shows_on_its_ticket_until_it_has_arrived_after_all() {
    var ticket = desk.as(ANNA).files(REPORT);

    hears(ticket, new Event.NotDelivered(1, READER, NonDelivery.Reason.DELAYED));
    var late = desk.as(OMAR).reads(ticket);
    hears(ticket, new Event.DeliveredLate(1, READER));

    assertThat(late.each("/undelivered", "/reason")).containsExactly("DELAYED");
    assertThat(late.each("/undelivered", "/to")).containsExactly(READER.value());
    assertThat(desk.as(OMAR).reads(ticket).each("/undelivered", "/reason")).isEmpty();
  }

  /// What the function writes that hears of mails.
  private static void hears(long ticket, Event heard) {
    var parts = LiveDesk.parts(it -> it);
    var before = parts.tickets().findLatest(new TicketNumber(ticket)).orElseThrow();
    parts
        .transactions()
        .write(
            List.of(Commit.next(before, List.of(heard), Actor.RULES, parts.now(), parts.sla())),
            parts.now());
  }
}
