package kundcenter.tickets;

import static kundcenter.tickets.Bodies.FOR_ANNA;
import static kundcenter.tickets.Bodies.REPORT;
import static kundcenter.tickets.Bodies.with;
import static kundcenter.tickets.Someone.ANNA;
import static kundcenter.tickets.Someone.EKBERGS_MACHINE;
import static kundcenter.tickets.Someone.OMAR;
import static kundcenter.tickets.Someone.VENDORS_MACHINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FilingTest {

  private final LiveDesk desk = new LiveDesk();

  @Test
  void the_number_is_told_at_once_and_leads_to_the_ticket() {
    var answer = desk.as(ANNA).post("/v1/tickets", REPORT);

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.number()).isEqualTo(10001);
    assertThat(answer.header("Location")).isEqualTo("/v1/tickets/10001");
    assertThat(answer.header("ETag")).isEqualTo("\"1\"");
    assertThat(desk.as(ANNA).get(answer.header("Location")).text("/subject"))
        .isEqualTo(REPORT.get("subject"));
  }

  @Test
  void numbers_follow_each_other_whoever_files() {
    assertThat(desk.as(ANNA).files(REPORT)).isEqualTo(10001);
    assertThat(desk.as(OMAR).files(with(REPORT, "requester", FOR_ANNA))).isEqualTo(10002);
    assertThat(desk.as(EKBERGS_MACHINE).files(with(REPORT, "requester", FOR_ANNA)))
        .isEqualTo(10003);
  }

  @Test
  void a_contact_files_for_themselves() {
    var ticket = desk.as(ANNA).reads(desk.as(ANNA).files(REPORT));

    assertThat(ticket.text("/requester/person")).isEqualTo("anna-lind");
    assertThat(ticket.text("/requester/customer")).isEqualTo("ekbergs-bygg");
    assertThat(ticket.text("/channel")).isEqualTo("API");
    assertThat(ticket.text("/messages/0/by/party")).isEqualTo("CUSTOMER");
  }

  @Test
  void a_contacts_priority_is_a_proposal_and_the_ticket_gets_5() {
    var answer = desk.as(ANNA).post("/v1/tickets", with(REPORT, "priority", 1));

    assertThat(answer.at("/priority").intValue()).isEqualTo(5);
    assertThat(answer.at("/proposedPriority").intValue()).isEqualTo(1);
    assertThat(answer.at("/promise/budgetMs").longValue()).isEqualTo(48 * 3_600_000L);
  }

  @Test
  void without_a_proposal_there_is_none_and_the_ticket_gets_5() {
    var answer = desk.as(ANNA).post("/v1/tickets", REPORT);

    assertThat(answer.at("/priority").intValue()).isEqualTo(5);
    assertThat(answer.json().has("proposedPriority")).isFalse();
  }

  @Test
  void a_specialist_registers_a_caller_with_the_seconds_that_they_waited() {
    var report = with(with(REPORT, "requester", FOR_ANNA), "secondsWaited", 95);

    var ticket = desk.as(OMAR).reads(desk.as(OMAR).files(report));

    assertThat(ticket.text("/channel")).isEqualTo("PHONE");
    assertThat(ticket.at("/secondsWaited").intValue()).isEqualTo(95);
    assertThat(ticket.text("/requester/person")).isEqualTo("anna-lind");
    assertThat(desk.as(ANNA).reads(ticket.number()).status()).isEqualTo(200);
  }

  @Test
  void the_desk_sets_a_priority_with_its_reason_and_proposes_nothing() {
    var report = with(with(REPORT, "requester", FOR_ANNA), "priority", 2);

    var without = desk.as(OMAR).post("/v1/tickets", report);
    var answer =
        desk.as(OMAR).post("/v1/tickets", with(report, "priorityReason", "Lönen i morgon"));

    assertThat(without.errors()).containsExactly("/priorityReason missing");
    assertThat(answer.at("/priority").intValue()).isEqualTo(2);
    assertThat(answer.json().has("proposedPriority")).isFalse();
    assertThat(answer.at("/promise/budgetMs").longValue()).isEqualTo(4 * 3_600_000L);
  }

  @Test
  void a_customers_machine_files_for_that_customers_people_only() {
    var others = Map.of("person", "sara-nyman", "customer", "norrsken-handel");

    var own = desk.as(EKBERGS_MACHINE).post("/v1/tickets", with(REPORT, "requester", FOR_ANNA));
    var other = desk.as(EKBERGS_MACHINE).post("/v1/tickets", with(REPORT, "requester", others));

    assertThat(desk.as(ANNA).reads(own.number()).text("/channel")).isEqualTo("API");
    assertThat(other.errors()).containsExactly("/requester/customer not-one-of");
  }

  @Test
  void the_vendors_machine_files_for_anyone_and_may_set_the_priority() {
    var report =
        with(with(with(REPORT, "requester", FOR_ANNA), "priority", 1), "priorityReason", "Larm");

    var ticket = desk.as(OMAR).reads(desk.as(VENDORS_MACHINE).files(report));

    assertThat(ticket.at("/priority").intValue()).isEqualTo(1);
    assertThat(ticket.text("/messages/0/by/party")).isEqualTo("SYSTEM");
    assertThat(ticket.text("/status")).isEqualTo("NEW");
  }

  @ParameterizedTest
  @EnumSource(names = {"OMAR", "MARIA", "EKBERGS_MACHINE", "VENDORS_MACHINE"})
  void who_is_no_requester_says_for_whom_it_is(Someone someone) {
    assertThat(desk.as(someone).post("/v1/tickets", REPORT).errors())
        .containsExactly("/requester missing");
  }

  @Test
  void a_contact_can_set_neither_owner_nor_priority_nor_waiting_T33() {
    var report = with(REPORT, "priority", 1);

    assertThat(desk.as(ANNA)
            .post("/v1/tickets", with(report, "requester", FOR_ANNA))
            .errors())
        .containsExactly("/requester unknown");
    assertThat(desk.as(ANNA)
            .post("/v1/tickets", with(report, "priorityReason", "Nu"))
            .errors())
        .containsExactly("/priorityReason unknown");
    assertThat(
            desk.as(ANNA).post("/v1/tickets", with(report, "secondsWaited", 1)).errors())
        .containsExactly("/secondsWaited unknown");
  }

  @Test
  void the_team_follows_from_product_and_module() {
    var payroll = desk.as(ANNA).files(REPORT);
    var ledger = desk.as(ANNA).files(with(REPORT, "module", "ekonomi"));

    assertThat(desk.as(ANNA).reads(payroll).text("/team")).isEqualTo("HR");
    assertThat(desk.as(ANNA).reads(ledger).text("/team")).isEqualTo("BUSINESS_SYSTEMS");
  }

  @Test
  void a_product_without_modules_knows_none() {
    var answer = desk.as(ANNA).post("/v1/tickets", with(REPORT, "product", "business"));

    assertThat(answer.errors()).containsExactly("/module unknown");
  }

  @Test
  void every_fault_of_a_report_is_told_in_one_answer() {
    var answer = desk.as(ANNA)
        .post("/v1/tickets", Map.of("kind", "BUG", "product", "go", "module", "x", "priority", 6));

    assertThat(answer.errors())
        .containsExactly(
            "/kind not-one-of",
            "/module not-one-of",
            "/subject missing",
            "/body missing",
            "/priority out-of-range");
  }

  @Test
  void an_add_on_has_no_promise_before_its_quote_is_accepted() {
    var answer = desk.as(ANNA).post("/v1/tickets", with(REPORT, "kind", "ADD_ON"));

    assertThat(answer.json().has("promise")).isFalse();
  }
}
