package kundcenter.tickets;

import static kundcenter.tickets.Bodies.FOR_ANNA;
import static kundcenter.tickets.Bodies.REPORT;
import static kundcenter.tickets.Bodies.with;
import static kundcenter.tickets.Someone.ANNA;
import static kundcenter.tickets.Someone.LINA;
import static kundcenter.tickets.Someone.OMAR;
import static org.assertj.core.api.Assertions.assertThat;

import kundcenter.contract.Answer;
import kundcenter.contract.Call;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FiguresTest {

  private final LiveDesk desk = new LiveDesk();

  private Answer figures() {
    return desk.send(Call.get("/v1/figures"));
  }

  private long called(int secondsWaited) {
    return desk.as(OMAR)
        .files(with(with(REPORT, "requester", FOR_ANNA), "secondsWaited", secondsWaited));
  }

  @Test
  void before_anything_has_happened_nothing_is_claimed() {
    assertThat(figures().json().toString())
        .isEqualTo("{\"phoneWait\":{\"from\":\"2026-01-01\",\"to\":\"2026-03-02\",\"count\":0},"
            + "\"startsInTime\":{\"from\":\"2026-01-01\",\"to\":\"2026-03-02\",\"count\":0},"
            + "\"specialists\":{\"from\":\"2026-01-01\",\"to\":\"2026-03-02\",\"count\":0}}");
  }

  @Test
  void the_wait_on_the_phone_is_the_mean_of_the_calls_whose_wait_was_noted() {
    called(40);
    called(139);
    desk.as(OMAR).files(with(REPORT, "requester", FOR_ANNA));
    desk.as(ANNA).files(REPORT);

    assertThat(figures().at("/phoneWait/count").intValue()).isEqualTo(2);
    assertThat(figures().at("/phoneWait/averageSeconds").doubleValue()).isEqualTo(89.5);
  }

  @Test
  void every_start_of_work_counts_however_it_came() {
    var first = called(10);
    var second = called(10);
    desk.as(OMAR).command(first, "start-work").ok();
    desk.as(LINA).says(second, "Jag tittar på det.").ok();
    desk.as(LINA).says(second, "Klart snart.").ok();
    desk.passTime(Duration.ofDays(14));
    desk.as(OMAR).command(called(10), "start-work").ok();
    var late = desk.as(ANNA).files(REPORT);
    desk.passTime(Duration.ofDays(28));
    desk.as(OMAR).says(late, "Förlåt dröjsmålet.").ok();
    var figures = figures();

    assertThat(figures.at("/startsInTime/count").intValue()).isEqualTo(4);
    assertThat(figures.at("/startsInTime/share").doubleValue()).isEqualTo(0.75);
    assertThat(figures.at("/specialists/count").intValue()).isEqualTo(2);
  }

  @Test
  void a_repeated_request_is_one_call() {
    var call = Call.post(
            "/v1/tickets", with(with(REPORT, "requester", FOR_ANNA), "secondsWaited", 60))
        .with("Idempotency-Key", "once");
    desk.as(OMAR).send(call).ok();
    desk.as(OMAR).send(call).ok();

    assertThat(figures().at("/phoneWait/count").intValue()).isEqualTo(1);
  }

  @Test
  void a_start_that_is_refused_is_none() {
    var ticket = called(10);
    desk.as(OMAR).command(ticket, "start-work").ok();
    desk.as(LINA).command(ticket, "start-work");
    desk.as(LINA)
        .send(
            Call.post("/v1/tickets/" + ticket + "/start-work", Map.of()).with("If-Match", "\"1\""));

    assertThat(figures().at("/startsInTime/count").intValue()).isEqualTo(1);
    assertThat(figures().at("/specialists/count").intValue()).isEqualTo(1);
  }

  @Test
  void they_go_back_two_months_before_this_one() {
    desk.as(OMAR).command(called(10), "start-work").ok();

    desk.setTime(Instant.parse("2026-05-31T21:59:59.999Z"));
    var may = figures();
    desk.setTime(Instant.parse("2026-05-31T22:00:00Z"));
    var june = figures();

    assertThat(may.text("/phoneWait/from")).isEqualTo("2026-03-01");
    assertThat(may.at("/phoneWait/count").intValue()).isEqualTo(1);
    assertThat(june.text("/phoneWait/from")).isEqualTo("2026-04-01");
    assertThat(june.at("/phoneWait/count").intValue()).isZero();
    assertThat(june.at("/specialists/count").intValue()).isZero();
  }

  @Test
  void caches_may_keep_them_for_a_minute() {
    assertThat(figures().header("Cache-Control")).isEqualTo("public, max-age=60");
  }
}
