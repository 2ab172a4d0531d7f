package kundcenter.tickets;

import static kundcenter.tickets.Bodies.REPORT;
import static kundcenter.tickets.Bodies.TERMS;
import static kundcenter.tickets.Bodies.with;
import static kundcenter.tickets.Bodies.without;
import static kundcenter.tickets.Someone.ANNA;
import static kundcenter.tickets.Someone.MARIA;
import static kundcenter.tickets.Someone.OMAR;
import static org.assertj.core.api.Assertions.assertThat;

import kundcenter.contract.Answer;
import kundcenter.contract.Call;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What a Monday's tickets would have been by other terms.
class WhatIfTest {

  private static final Map<String, Object> MONDAY =
      with(with(TERMS, "from", "2026-03-02"), "to", "2026-03-02");

  private final LiveDesk desk = new LiveDesk();

  private Answer tries(Map<String, ?> question) {
    return desk.as(MARIA).send(Call.post("/v1/terms/what-if", question));
  }

  private void begunAfter(int priority, Duration time) {
    var ticket = desk.as(ANNA).files(REPORT);
    var set = Map.of("priority", priority, "reason", "Bråttom");
    desk.as(OMAR).command(ticket, "set-priority", set).ok();
    desk.passTime(time);
    desk.as(OMAR).command(ticket, "start-work").ok();
  }

  /// By the terms in force the first is late and the second is not. By an hour from nine to five,
  /// over lunch too, both are late.
  @Test
  void budgets_and_hours_are_others_and_what_came_when_is_the_same() {
    begunAfter(1, Duration.ofHours(3));
    begunAfter(2, Duration.ofHours(2));
    var compared = tries(MONDAY);

    assertThat(compared.text("/from")).isEqualTo("2026-03-02");
    assertThat(compared.at("/priorities").toString())
        .isEqualTo("[{\"priority\":1,\"was\":{\"kept\":0,\"breached\":1,\"shareKept\":0.0},"
            + "\"would\":{\"kept\":0,\"breached\":1,\"shareKept\":0.0}},"
            + "{\"priority\":2,\"was\":{\"kept\":1,\"breached\":0,\"shareKept\":1.0},"
            + "\"would\":{\"kept\":0,\"breached\":1,\"shareKept\":0.0}}]");
    assertThat(compared.at("/total").toString())
        .isEqualTo("{\"was\":{\"kept\":1,\"breached\":1,\"shareKept\":0.5},"
            + "\"would\":{\"kept\":0,\"breached\":2,\"shareKept\":0.0}}");
  }

  @Test
  void a_longer_budget_would_have_kept_what_was_broken() {
    begunAfter(1, Duration.ofHours(3));
    var generous =
        with(MONDAY, "targetsMinutes", Map.of("1", 240, "2", 240, "3", 720, "4", 2880, "5", 2880));

    assertThat(tries(generous).at("/total/would/kept").intValue()).isEqualTo(1);
  }

  @Test
  void what_still_waits_is_left_out() {
    desk.as(ANNA).files(REPORT);
    desk.passTime(Duration.ofDays(30));

    var compared = tries(MONDAY);

    assertThat(compared.at("/priorities")).isEmpty();
    assertThat(compared.at("/total/was/breached").intValue()).isZero();
  }

  @Test
  void nothing_is_published_by_it() {
    tries(MONDAY).ok();

    assertThat(desk.send(Call.get("/v1/terms")).at("/coming")).isEmpty();
  }

  @Test
  void the_words_need_not_be_written_yet() {
    assertThat(tries(without(MONDAY, "text")).status()).isEqualTo(200);
  }

  @Test
  void a_bad_calendar_and_a_bad_period_are_told_alike() {
    var wrong = with(with(MONDAY, "to", "2026-03-01"), "openingHours", Map.of());

    assertThat(tries(with(MONDAY, "to", "2026-03-01")).errors())
        .containsExactly("/to ends-before-it-begins");
    assertThat(tries(with(MONDAY, "to", "2028-03-01")).errors())
        .containsExactly("/to longer-than-a-year");
    assertThat(tries(wrong).errors())
        .contains("/to ends-before-it-begins", "/openingHours/zone missing");
  }
}
