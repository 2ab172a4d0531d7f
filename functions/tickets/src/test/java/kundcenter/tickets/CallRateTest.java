package kundcenter.tickets;

import static kundcenter.tickets.Someone.ANNA;
import static kundcenter.tickets.Someone.ERIK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// The function as it is deployed, which counts calls.
class CallRateTest {

  private static final int QUOTA = 600;

  private final LiveDesk desk = LiveDesk.counting();

  @Test
  void who_calls_too_often_waits_while_others_go_on_T43() {
    for (var call = 0; call < QUOTA; call++)
      desk.as(ANNA).get("/v1/tickets?limit=1").ok();

    var refused = desk.as(ANNA).get("/v1/tickets?limit=1");

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.problem()).isEqualTo("too-many-requests");
    assertThat(refused.header("Retry-After")).isEqualTo("2");
    assertThat(refused.header("RateLimit-Policy")).isEqualTo("\"api-calls\";q=600;w=60");
    assertThat(refused.header("RateLimit")).isEqualTo("\"api-calls\";r=0;t=2");
    desk.as(ERIK).get("/v1/tickets?limit=1").ok();

    desk.passTime(Duration.ofSeconds(2));
    desk.as(ANNA).get("/v1/tickets?limit=1").ok();
  }

  @Test
  void a_problem_tells_how_it_stands_too() {
    assertThat(desk.as(ANNA).get("/v1/tickets?limit=0").header("RateLimit"))
        .isEqualTo("\"api-calls\";r=599;t=2");
  }
}
