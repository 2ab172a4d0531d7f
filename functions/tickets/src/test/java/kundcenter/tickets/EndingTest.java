package kundcenter.tickets;

import static kundcenter.tickets.Bodies.FOR_ANNA;
import static kundcenter.tickets.Bodies.REPORT;
import static kundcenter.tickets.Bodies.with;
import static kundcenter.tickets.Someone.ANNA;
import static kundcenter.tickets.Someone.OMAR;
import static kundcenter.tickets.Someone.SARA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How tickets end, go on in another, and are filed.
class EndingTest {

  private final LiveDesk desk = new LiveDesk();
  private final Client omar = desk.as(OMAR);
  private final long ticket = desk.as(ANNA).files(REPORT);

  @Test
  void a_solution_ends_the_work_and_is_nobodys_turn() {
    var solved = omar.command(ticket, "solve", Map.of("solution", "Starta om tjänsten."));
    var seen = desk.as(ANNA).reads(ticket);

    assertThat(solved.text("/status")).isEqualTo("SOLVED");
    assertThat(seen.text("/turn")).isEqualTo("NOBODY");
    assertThat(seen.text("/messages/1/body")).isEqualTo("Starta om tjänsten.");
    assertThat(omar.get("/v1/queues/hr/first").at("/items")).isEmpty();
    assertThat(omar.command(ticket, "start-work").problem()).isEqualTo("not-open");
  }

  @Test
  void the_customer_reopens_with_a_reason_and_the_promise_begins_anew() {
    omar.command(ticket, "solve", Map.of("solution", "Starta om tjänsten.")).ok();

    var answer = desk.as(ANNA).command(ticket, "reopen", Map.of("reason", "Felet är kvar."));

    assertThat(answer.text("/status")).isEqualTo("NEW");
    assertThat(answer.text("/promise/state")).isEqualTo("RUNNING");
    assertThat(omar.get("/v1/tickets/" + ticket + "/sla").at("/rounds")).hasSize(2);
    assertThat(desk.as(ANNA).command(ticket, "reopen", Map.of("reason", "Igen")).problem())
        .isEqualTo("not-solved");
  }

  @Test
  void a_customer_takes_a_ticket_back_by_closing_it() {
    var closing = Map.of("reason", "BY_CUSTOMER", "text", "Det löste sig.");

    var answer = desk.as(ANNA).command(ticket, "close", closing);

    assertThat(answer.text("/status")).isEqualTo("CLOSED");
    assertThat(answer.text("/promise/state")).isEqualTo("CLOSED");
    assertThat(desk.as(ANNA).command(ticket, "close", closing).problem())
        .isEqualTo("already-closed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"SETTLED", "MERGED"})
  void what_only_time_or_a_merge_can_do_is_no_reason_to_close(String reason) {
    assertThat(omar.command(ticket, "close", Map.of("reason", reason, "text", "Klart"))
            .errors())
        .containsExactly("/reason not-one-of");
  }

  @Test
  void a_merged_ticket_goes_on_in_the_other_one() {
    var other = desk.as(ANNA).files(REPORT);

    var merged = omar.command(ticket, "merge", Map.of("into", other));

    assertThat(merged.text("/status")).isEqualTo("CLOSED");
    assertThat(desk.as(ANNA).reads(other).text("/links/0/relation")).isEqualTo("MERGED_FROM");
    assertThat(desk.as(ANNA).reads(ticket).text("/links/0/relation")).isEqualTo("MERGED_INTO");
    assertThat(desk.as(ANNA).says(ticket, "Hallå?").problem()).isEqualTo("merged");
    assertThat(omar.notes(ticket, "Se det andra.").status()).isEqualTo(201);
  }

  @Test
  void linked_tickets_name_each_other_once() {
    var other = omar.files(with(REPORT, "requester", FOR_ANNA));

    omar.command(ticket, "link", Map.of("to", other)).ok();

    assertThat(desk.as(ANNA).reads(other).at("/links/0/to").longValue()).isEqualTo(ticket);
    assertThat(omar.command(ticket, "link", Map.of("to", other)).problem())
        .isEqualTo("already-linked");
  }

  @Test
  void tickets_of_two_customers_are_never_tied() {
    var saras = desk.as(SARA).files(REPORT);

    assertThat(omar.command(ticket, "link", Map.of("to", saras)).problem())
        .isEqualTo("other-customer");
    assertThat(omar.command(ticket, "merge", Map.of("into", ticket)).problem())
        .isEqualTo("same-ticket");
    assertThat(omar.command(ticket, "link", Map.of("to", 99_999)).problem())
        .isEqualTo("no-other-ticket");
  }

  @Test
  void tags_are_put_on_and_taken_off() {
    omar.command(ticket, "tag", Map.of("tag", "agi")).ok();
    assertThat(omar.command(ticket, "tag", Map.of("tag", "agi")).problem())
        .isEqualTo("already-tagged");
    assertThat(omar.reads(ticket).at("/tags").toString()).isEqualTo("[\"agi\"]");

    omar.command(ticket, "untag", Map.of("tag", "agi")).ok();
    assertThat(omar.command(ticket, "untag", Map.of("tag", "agi")).problem())
        .isEqualTo("not-tagged");
  }
}
