package kundcenter.tickets;

import static kundcenter.tickets.Bodies.REPORT;
import static kundcenter.tickets.Bodies.with;
import static kundcenter.tickets.Someone.ANNA;
import static kundcenter.tickets.Someone.LINA;
import static kundcenter.tickets.Someone.OMAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What a proposal becomes, and what an alternative solution does to it.
class PriorityTest {

  private static final Map<String, Object> TO_2 = Map.of("priority", 2, "reason", "Lönen i morgon");
  private static final Map<String, Object> WAY_ROUND =
      Map.of("text", "Lämna in via Skatteverkets e-tjänst.");

  private final LiveDesk desk = new LiveDesk();
  private final Client omar = desk.as(OMAR);
  private final long ticket = desk.as(ANNA).files(with(REPORT, "priority", 1));

  @Test
  void a_specialist_sets_what_the_customer_proposed_or_another() {
    var answer = omar.command(ticket, "set-priority", TO_2);

    assertThat(answer.at("/priority").intValue()).isEqualTo(2);
    assertThat(answer.at("/proposedPriority").intValue()).isEqualTo(1);
    assertThat(answer.text("/promise/due")).isEqualTo("2026-03-02T11:00:00.000Z");
    assertThat(omar.command(ticket, "set-priority", TO_2).problem()).isEqualTo("same-priority");
  }

  @Test
  void an_alternative_solution_makes_a_2_a_3_with_the_time_counted_from_the_receipt() {
    omar.command(ticket, "set-priority", TO_2).ok();
    desk.passTime(Duration.ofHours(1));

    var answer = omar.command(ticket, "name-alternative", WAY_ROUND);
    var seen = desk.as(ANNA).reads(ticket);

    assertThat(answer.at("/priority").intValue()).isEqualTo(3);
    assertThat(answer.at("/promise/consumedMs").longValue()).isEqualTo(3_600_000);
    assertThat(answer.at("/promise/budgetMs").longValue()).isEqualTo(12 * 3_600_000L);
    assertThat(answer.text("/promise/due")).isEqualTo("2026-03-03T13:00:00.000Z");
    assertThat(seen.at("/alternativeInUse").booleanValue()).isTrue();
    assertThat(seen.text("/messages/1/kind")).isEqualTo("ALTERNATIVE");
    assertThat(omar.reads(ticket).at("/formerPriority").intValue()).isEqualTo(2);
  }

  @Test
  void the_customer_tells_that_it_fails_and_the_former_priority_comes_back() {
    omar.command(ticket, "set-priority", TO_2).ok();
    omar.command(ticket, "name-alternative", WAY_ROUND).ok();

    var answer = desk.as(ANNA).command(ticket, "fail-alternative", Map.of("reason", "Nere"));

    assertThat(answer.at("/priority").intValue()).isEqualTo(2);
    assertThat(desk.as(ANNA).reads(ticket).at("/alternativeInUse").booleanValue())
        .isFalse();
  }

  @Test
  void only_a_1_or_2_has_an_alternative_and_only_a_named_one_fails() {
    assertThat(omar.command(ticket, "name-alternative", WAY_ROUND).problem())
        .isEqualTo("only-for-priority-1-or-2");
    assertThat(
            omar.command(ticket, "fail-alternative", Map.of("reason", "Nere")).problem())
        .isEqualTo("no-alternative");
  }

  @Test
  void a_queue_has_the_nearest_promise_first_with_the_time_left() {
    var urgent = desk.as(ANNA).files(REPORT);
    omar.command(urgent, "set-priority", TO_2).ok();
    desk.passTime(Duration.ofHours(5));

    var queue = desk.as(LINA).get("/v1/queues/hr/first");

    assertThat(queue.each("/items", "/number"))
        .containsExactly(Long.toString(urgent), Long.toString(ticket));
    assertThat(queue.at("/items/0/remainingMs").longValue()).isZero();
    desk.passTime(Duration.ofMinutes(30));
    assertThat(
            desk.as(LINA).get("/v1/queues/hr/first").at("/items/0/remainingMs").longValue())
        .isEqualTo(-30 * 60_000);
  }
}
