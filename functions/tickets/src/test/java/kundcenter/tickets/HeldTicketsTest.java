package kundcenter.tickets;

import static kundcenter.tickets.Bodies.REPORT;
import static kundcenter.tickets.Bodies.with;
import static kundcenter.tickets.Someone.ANNA;
import static kundcenter.tickets.Someone.EKBERGS_MACHINE;
import static kundcenter.tickets.Someone.ERIK;
import static kundcenter.tickets.Someone.LINA;
import static kundcenter.tickets.Someone.OLLE;
import static kundcenter.tickets.Someone.OMAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PaymentStanding;
import kundcenter.ticket.TicketNumber;
import org.junit.jupiter.api.Test;

class HeldTicketsTest {

  private static final CustomerId EKBERGS = new CustomerId("ekbergs-bygg");

  private final LiveDesk desk = new LiveDesk();

  @Test
  void a_members_ticket_is_taken_and_held_and_the_answer_says_why_and_what_next() {
    var answer = desk.as(OLLE).post("/v1/tickets", REPORT);

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.text("/status")).isEqualTo("HELD");
    assertThat(answer.text("/hold/reason")).isEqualTo("NOT_A_CONTACT");
    assertThat(answer.text("/hold/next")).isEqualTo("CONTACT_RELEASES");
    assertThat(answer.json().has("promise")).isFalse();
    assertThat(desk.jobs().held(EKBERGS)).containsExactly(new TicketNumber(answer.number()));
  }

  @Test
  void the_promise_counts_from_the_contacts_release() {
    var ticket = desk.as(OLLE).files(REPORT);
    desk.passTime(Duration.ofHours(3));

    var released = desk.as(ERIK).command(ticket, "release");

    assertThat(released.text("/status")).isEqualTo("NEW");
    assertThat(released.json().has("hold")).isFalse();
    assertThat(released.text("/promise/opened")).isEqualTo("2026-03-02T10:00:00.000Z");
    assertThat(desk.as(OLLE).reads(ticket).text("/received")).isEqualTo("2026-03-02T07:00:00.000Z");
    assertThat(desk.jobs().held(EKBERGS)).isEmpty();
  }

  @Test
  void neither_the_member_nor_the_customers_machine_releases_it_T34() {
    var ticket = desk.as(OLLE).files(REPORT);

    assertThat(desk.as(OLLE).command(ticket, "release").problem()).isEqualTo("contacts-only");
    assertThat(desk.as(EKBERGS_MACHINE).command(ticket, "release").problem())
        .isEqualTo("contacts-only");
    assertThat(desk.as(LINA).command(ticket, "release").text("/status")).isEqualTo("NEW");
    assertThat(desk.as(LINA).command(ticket, "release").problem()).isEqualTo("not-on-hold");
  }

  @Test
  void while_payments_are_overdue_contacts_are_held_too_and_cannot_release() {
    desk.people().stand("ekbergs-bygg", PaymentStanding.OVERDUE);
    var ticket = desk.as(ANNA).files(REPORT);

    assertThat(desk.as(ANNA).reads(ticket).text("/hold/reason")).isEqualTo("PAYMENT_OVERDUE");
    assertThat(desk.as(ANNA).reads(ticket).text("/turn")).isEqualTo("CUSTOMER");
    assertThat(desk.as(ANNA).command(ticket, "release").problem()).isEqualTo("released-by-payment");
    assertThat(desk.as(OMAR).command(ticket, "start-work").problem()).isEqualTo("on-hold");
  }

  @Test
  void a_ticket_of_somebody_of_an_unknown_company_waits_for_a_specialist() {
    desk.people().stand("ekbergs-bygg", PaymentStanding.UNKNOWN);
    var ticket = desk.as(ANNA).files(REPORT);

    assertThat(desk.as(ANNA).reads(ticket).text("/turn")).isEqualTo("DESK");
    assertThat(desk.as(ANNA).command(ticket, "release").problem()).isEqualTo("released-by-desk");
    assertThat(desk.as(OMAR).get("/v1/queues/hr/first").each("/items", "/status"))
        .containsExactly("HELD");
  }

  @Test
  void a_program_bug_is_always_taken() {
    desk.people().stand("ekbergs-bygg", PaymentStanding.OVERDUE);

    var answer = desk.as(OLLE).post("/v1/tickets", with(REPORT, "kind", "PROGRAM_BUG"));

    assertThat(answer.text("/status")).isEqualTo("NEW");
    assertThat(answer.json().has("promise")).isTrue();
  }

  @Test
  void who_is_not_trained_is_helped_and_the_desk_is_told() {
    desk.people().unlearn(ANNA);

    var ticket = desk.as(ANNA).files(REPORT);

    assertThat(desk.as(OMAR).reads(ticket).text("/status")).isEqualTo("NEW");
    assertThat(desk.as(OMAR).reads(ticket).each("/tags", "")).containsExactly("untrained");
  }

  @Test
  void word_on_a_ticket_that_was_closed_while_held_opens_one_that_is_held_too() {
    var ticket = desk.as(OLLE).files(REPORT);
    desk.as(OLLE)
        .command(ticket, "close", Map.of("reason", "BY_CUSTOMER", "text", "Det löste sig."))
        .ok();

    var next = desk.as(OLLE).says(ticket, "Nu är det tillbaka.");

    assertThat(next.number()).isNotEqualTo(ticket);
    assertThat(next.text("/status")).isEqualTo("HELD");
    assertThat(desk.jobs().held(EKBERGS)).containsExactly(new TicketNumber(next.number()));
  }

  @Test
  void nobody_files_for_somebody_whom_the_customer_does_not_have_T31() {
    for (var requester : List.of(
        Map.of("person", "sara-nyman", "customer", "ekbergs-bygg"),
        Map.of("person", "nobody", "customer", "ekbergs-bygg"),
        Map.of("person", "anna-lind", "customer", "nobody")))
      assertThat(desk.as(OMAR)
              .post("/v1/tickets", with(REPORT, "requester", requester))
              .problem())
          .isEqualTo("no-such-requester");
  }
}
