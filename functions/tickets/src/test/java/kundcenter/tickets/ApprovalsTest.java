package kundcenter.tickets;

import static kundcenter.tickets.Bodies.REPORT;
import static kundcenter.tickets.Bodies.with;
import static kundcenter.tickets.Someone.ANNA;
import static kundcenter.tickets.Someone.ERIK;
import static kundcenter.tickets.Someone.OMAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Work that needs the customer's yes: who gave it, when, and what stands without it.
class ApprovalsTest {

  private static final Map<String, Object> OFFER =
      Map.of("scope", "Felsökning av er brandvägg", "priceTerms", "1 450 kr i timmen");
  private static final Map<String, Object> UNTIL_NOON =
      Map.of("scope", "Se felet på din skärm", "until", "2026-03-02T11:00:00Z");

  private final LiveDesk desk = new LiveDesk();
  private final Client anna = desk.as(ANNA);
  private final Client omar = desk.as(OMAR);
  private final long ticket = anna.files(REPORT);

  @Test
  void an_order_pauses_the_promise_until_it_is_placed_and_makes_time_billable() {
    var asked = omar.command(ticket, "ask-order", OFFER);
    var placed = anna.command(ticket, "place-order");
    omar.command(ticket, "enter-time", time("PHONE", "CUSTOMER_ENVIRONMENT")).ok();
    var read = omar.reads(ticket);

    assertThat(asked.text("/promise/state")).isEqualTo("PAUSED");
    assertThat(placed.text("/promise/state")).isEqualTo("RUNNING");
    assertThat(read.text("/approvals/0/state/type")).isEqualTo("Given");
    assertThat(read.text("/approvals/0/state/by/id")).isEqualTo("anna-lind");
    assertThat(read.at("/billableMinutes").intValue()).isEqualTo(30);
  }

  @Test
  void time_is_not_billable_without_an_order_nor_for_the_vendors_fault() {
    omar.command(ticket, "enter-time", time("PHONE", "CUSTOMER_ENVIRONMENT")).ok();
    omar.command(ticket, "ask-order", OFFER).ok();
    anna.command(ticket, "decline-order", Map.of("reason", "För dyrt")).ok();
    omar.command(ticket, "enter-time", time("ANALYSIS", "VENDOR")).ok();

    var read = omar.reads(ticket);

    assertThat(read.at("/minutes").intValue()).isEqualTo(60);
    assertThat(read.at("/billableMinutes").intValue()).isZero();
  }

  @Test
  void a_time_entry_is_taken_back_once_by_a_counter_entry() {
    omar.command(ticket, "enter-time", time("PHONE", "UNKNOWN")).ok();
    var taken = Map.of("number", 1, "reason", "Fel ärende");

    omar.command(ticket, "counter-time", taken).ok();
    var read = omar.reads(ticket);

    assertThat(read.at("/minutes").intValue()).isZero();
    assertThat(read.at("/timeEntries/1/counters").intValue()).isEqualTo(1);
    assertThat(omar.command(ticket, "counter-time", taken).problem())
        .isEqualTo("already-countered");
    assertThat(omar.command(ticket, "counter-time", with(taken, "number", 7)).problem())
        .isEqualTo("no-such-time-entry");
  }

  @Test
  void a_specialist_writes_down_an_order_given_by_phone_and_says_how() {
    omar.command(ticket, "ask-order", OFFER).ok();

    var silent = omar.command(ticket, "place-order");
    var placed = omar.command(ticket, "place-order", Map.of("recorded", "Anna ringde 08.40."));

    assertThat(silent.problem()).isEqualTo("customer-only");
    assertThat(placed.status()).isEqualTo(200);
    assertThat(omar.reads(ticket).text("/approvals/0/state/by/party")).isEqualTo("DESK");
  }

  @Test
  void a_session_needs_a_consent_that_is_valid_now() {
    var session = time("REMOTE_CONTROL", "UNKNOWN");

    assertThat(omar.command(ticket, "enter-time", session).problem())
        .isEqualTo("no-consent-to-remote-control");
    omar.command(ticket, "ask-remote-control", UNTIL_NOON).ok();
    anna.command(ticket, "grant-remote-control").ok();
    assertThat(omar.command(ticket, "enter-time", session).status()).isEqualTo(200);
    desk.setTime(Instant.parse("2026-03-02T11:00:00Z"));
    assertThat(omar.command(ticket, "enter-time", session).problem())
        .isEqualTo("no-consent-to-remote-control");
  }

  @Test
  void a_consent_is_taken_back_at_any_time() {
    omar.command(ticket, "ask-remote-control", UNTIL_NOON).ok();
    anna.command(ticket, "grant-remote-control").ok();

    desk.as(ERIK).command(ticket, "withdraw-remote-control").ok();

    assertThat(anna.reads(ticket).text("/approvals/0/state/type")).isEqualTo("Withdrawn");
    assertThat(omar.command(ticket, "enter-time", time("REMOTE_CONTROL", "UNKNOWN"))
            .problem())
        .isEqualTo("no-consent-to-remote-control");
    assertThat(anna.command(ticket, "withdraw-remote-control").problem()).isEqualTo("not-given");
  }

  @Test
  void remote_control_is_denied_and_may_be_asked_for_again() {
    omar.command(ticket, "ask-remote-control", UNTIL_NOON).ok();
    assertThat(omar.command(ticket, "ask-remote-control", UNTIL_NOON).problem())
        .isEqualTo("already-asked");

    anna.command(ticket, "deny-remote-control", Map.of("reason", "Inte i dag")).ok();

    assertThat(omar.command(ticket, "ask-remote-control", UNTIL_NOON).status()).isEqualTo(200);
  }

  @Test
  void the_desk_enters_an_account_by_leave_only() {
    omar.command(ticket, "ask-data-access", UNTIL_NOON).ok();
    assertThat(anna.reads(ticket).text("/waiting/ground")).isEqualTo("ACCESS");
    anna.command(ticket, "deny-data-access").ok();
    assertThat(
            omar.command(ticket, "enter-time", time("DATA_ACCESS", "UNKNOWN")).problem())
        .isEqualTo("no-grant-of-data-access");

    omar.command(ticket, "ask-data-access", UNTIL_NOON).ok();
    anna.command(ticket, "grant-data-access").ok();
    assertThat(
            omar.command(ticket, "enter-time", time("DATA_ACCESS", "UNKNOWN")).status())
        .isEqualTo(200);
    anna.command(ticket, "withdraw-data-access").ok();
  }

  @Test
  void what_ends_before_it_begins_is_not_asked_for() {
    assertThat(omar.command(
                ticket, "ask-data-access", with(UNTIL_NOON, "until", "2026-03-02T07:00:00Z"))
            .problem())
        .isEqualTo("expiry-passed");
  }

  @Test
  void an_add_on_has_neither_work_nor_clock_before_its_quote_is_accepted() {
    var addOn = anna.files(with(REPORT, "kind", "ADD_ON"));
    var wish = Map.of("service", "Kort utbildning", "text", "En timme om avstämning");
    anna.command(addOn, "request-quote", wish).ok();
    omar.command(addOn, "quote", OFFER).ok();
    anna.command(addOn, "decline-quote", Map.of("reason", "Halva tiden räcker")).ok();
    omar.command(addOn, "quote", OFFER).ok();

    var early = omar.command(addOn, "start-work");
    var accepted = anna.command(addOn, "accept-quote");

    assertThat(early.problem()).isEqualTo("quote-not-accepted");
    assertThat(anna.reads(addOn).each("/approvals", "/state/type"))
        .containsExactly("Denied", "Given");
    assertThat(accepted.text("/promise/state")).isEqualTo("RUNNING");
    assertThat(omar.command(addOn, "start-work").status()).isEqualTo(200);
  }

  private static Map<String, Object> time(String activity, String cause) {
    return Map.of("minutes", 30, "activity", activity, "cause", cause, "text", "Enligt logg");
  }
}
