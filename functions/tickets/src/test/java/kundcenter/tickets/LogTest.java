package kundcenter.tickets;

import static kundcenter.tickets.Bodies.REPORT;
import static kundcenter.tickets.Bodies.with;
import static kundcenter.tickets.Someone.ANNA;
import static kundcenter.tickets.Someone.EKBERGS_MACHINE;
import static kundcenter.tickets.Someone.MARIA;
import static kundcenter.tickets.Someone.OMAR;
import static org.assertj.core.api.Assertions.assertThat;

import kundcenter.contract.Call;
import kundcenter.contract.Wire;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogTest {

  private static final String CANARY = "canary-7f3a";

  private final LiveDesk desk = new LiveDesk();

  @Test
  void no_text_token_person_or_customer_ever_comes_into_the_log_T50() {
    var ticket =
        desk.as(ANNA).files(with(with(REPORT, "subject", CANARY), "body", CANARY + CANARY));
    desk.as(ANNA).says(ticket, CANARY);
    desk.as(OMAR).notes(ticket, CANARY);
    desk.as(OMAR).command(ticket, "tag", Map.of("tag", CANARY));
    desk.as(OMAR).command(ticket, "fail-alternative", Map.of("reason", CANARY));
    desk.as(OMAR).get("/v1/tickets?requester=" + CANARY);
    desk.as(OMAR).get("/v1/tickets?" + CANARY + "=1");
    desk.as(EKBERGS_MACHINE).get("/v1/" + CANARY);
    desk.send(Call.get("/v1/tickets").with("Authorization", "Bearer " + CANARY));

    assertThat(desk.log())
        .hasSize(9)
        .allSatisfy(line -> assertThat(line)
            .doesNotContain(CANARY, "kc_test", "anna", "ekberg", Long.toString(ticket)));
  }

  @Test
  void each_request_is_one_line_that_tells_route_status_and_what_kind_of_caller() {
    desk.as(MARIA).get("/v1/tickets/17/sla");

    var line = Wire.tree(desk.log().getFirst());

    assertThat(desk.log()).hasSize(1);
    assertThat(line.get("route").textValue()).isEqualTo("GET /v1/tickets/{number}/sla");
    assertThat(line.get("status").intValue()).isEqualTo(404);
    assertThat(line.get("caller").textValue()).isEqualTo("lead");
    assertThat(line.get("request").textValue()).isEqualTo("call-1");
  }
}
