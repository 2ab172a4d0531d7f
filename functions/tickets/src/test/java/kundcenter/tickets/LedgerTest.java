package kundcenter.tickets;

import static kundcenter.tickets.Bodies.REPORT;
import static kundcenter.tickets.Someone.ANNA;
import static kundcenter.tickets.Someone.OMAR;
import static org.assertj.core.api.Assertions.assertThat;

import kundcenter.contract.Call;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The account of a promise over Easter 2026: filed on Maundy Thursday, paused for an order, begun
/// on Tuesday.
class LedgerTest {

  private final LiveDesk desk = new LiveDesk();
  private final Client anna = desk.as(ANNA);
  private final Client omar = desk.as(OMAR);
  private long ticket;

  @BeforeEach
  void a_ticket_over_easter() {
    at("2026-04-02T08:00:00Z");
    ticket = anna.files(REPORT);
    omar.command(ticket, "set-priority", Map.of("priority", 3, "reason", "Lönekörning"))
        .ok();
    at("2026-04-02T08:30:00Z");
    omar.command(ticket, "ask-order", Map.of("scope", "Felsökning", "priceTerms", "1 450 kr"))
        .ok();
    at("2026-04-02T09:30:00Z");
    anna.command(ticket, "place-order").ok();
    at("2026-04-07T07:00:00Z");
    omar.command(ticket, "start-work").ok();
  }

  @Test
  void every_stretch_has_its_reason_in_the_language_asked_for() {
    assertThat(stretches("sv"))
        .startsWith(
            "2026-04-02T08:00:00.000Z counts: öppet, tiden räknas",
            "2026-04-02T08:30:00.000Z pauses: pausat: väntar på kunden",
            "2026-04-02T09:30:00.000Z counts: öppet, tiden räknas")
        .contains("2026-04-02T22:00:00.000Z pauses: stängt: långfredagen")
        .endsWith("2026-04-07T06:00:00.000Z counts: öppet, tiden räknas");
    assertThat(stretches("en"))
        .startsWith("2026-04-02T08:00:00.000Z counts: open, time counts")
        .contains("2026-04-02T22:00:00.000Z pauses: closed: Good Friday");
  }

  @Test
  void the_stretches_follow_each_other_without_a_gap_and_sum_to_what_is_consumed() {
    var round = ledger("sv").at("/rounds/0");
    var counted = 0L;
    var end = round.at("/promise/opened").textValue();
    for (var stretch : round.get("stretches")) {
      assertThat(stretch.get("from").textValue()).isEqualTo(end);
      if (stretch.get("counted").booleanValue()) counted += stretch.get("ms").longValue();
      end = stretch.get("to").textValue();
    }

    assertThat(counted)
        .isEqualTo(2 * 3_600_000L)
        .isEqualTo(round.at("/promise/consumedMs").longValue());
    assertThat(end).isEqualTo("2026-04-07T07:00:00.000Z");
  }

  @Test
  void a_pause_tells_what_was_waited_for_who_said_so_and_in_what_words() {
    var pause = ledger("sv").at("/rounds/0/stretches/1/pause");

    assertThat(pause.get("ground").textValue()).isEqualTo("ORDER");
    assertThat(pause.get("text").textValue()).isEqualTo("Felsökning");
    assertThat(pause.at("/by/id").textValue()).isEqualTo("omar-haddad");
    assertThat(pause.get("since").textValue()).isEqualTo("2026-04-02T08:30:00.000Z");
  }

  @Test
  void a_red_day_is_named_for_programs_too() {
    assertThat(StreamSupport.stream(ledger("sv").at("/rounds/0/stretches").spliterator(), false))
        .extracting(stretch -> stretch.path("redDay").asText())
        .contains("GOOD_FRIDAY", "EASTER_MONDAY");
  }

  @Test
  void a_promise_broken_tells_when_and_at_which_priority() {
    at("2026-04-08T06:00:00Z");
    var late = anna.files(REPORT);
    omar.command(late, "set-priority", Map.of("priority", 1, "reason", "Inget startar"))
        .ok();
    at("2026-04-08T09:00:00Z");

    var round = anna.get("/v1/tickets/" + late + "/sla").at("/rounds/0");

    assertThat(round.at("/promise/breached").booleanValue()).isTrue();
    assertThat(round.at("/promise/remainingMs").longValue()).isEqualTo(-3_600_000);
    assertThat(round.get("breaches").toString())
        .isEqualTo("[{\"at\":\"2026-04-08T08:00:00.000Z\",\"priority\":1}]");
    assertThat(round.at("/warnings/75").textValue()).isEqualTo("2026-04-08T07:30:00.000Z");
  }

  @Test
  void the_desk_and_the_customer_see_the_same_account() {
    assertThat(omar.get("/v1/tickets/" + ticket + "/sla"))
        .isEqualTo(anna.get("/v1/tickets/" + ticket + "/sla"));
  }

  private void at(String instant) {
    desk.setTime(Instant.parse(instant));
  }

  private JsonNode ledger(String language) {
    return anna.send(Call.get("/v1/tickets/" + ticket + "/sla").with("Accept-Language", language))
        .ok()
        .json();
  }

  private List<String> stretches(String language) {
    var lines = new ArrayList<String>();
    for (var stretch : ledger(language).at("/rounds/0/stretches"))
      lines.add(stretch.get("from").textValue()
          + (stretch.get("counted").booleanValue() ? " counts: " : " pauses: ")
          + stretch.get("text").textValue());
    return lines;
  }
}
