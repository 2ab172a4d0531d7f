package kundcenter.tickets;

import static kundcenter.tickets.Bodies.REPORT;
import static kundcenter.tickets.Bodies.with;
import static kundcenter.tickets.Someone.ANNA;
import static kundcenter.tickets.Someone.OMAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kundcenter.contract.Call;
import kundcenter.contract.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each way of asking wrongly has a clear answer of its own.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadRequestsTest {

  private final LiveDesk desk = new LiveDesk();

  @Test
  void a_body_without_a_type_is_unsupported() {
    var call = Call.post("/v1/tickets", REPORT).without("Content-Type");

    assertThat(desk.as(ANNA).send(call).problem()).isEqualTo("unsupported-media-type");
  }

  @Test
  void no_body_is_an_empty_object() {
    var ticket = desk.as(ANNA).files(REPORT);
    var call = Call.of("POST", "/v1/tickets/" + ticket + "/start-work").with("If-Match", "\"1\"");

    assertThat(desk.as(OMAR).send(call).status()).isEqualTo(200);
  }

  @Test
  void a_field_that_is_null_counts_as_absent() {
    var body =
        Wire.json(REPORT).replace("\"lon\"", "null").replaceFirst("\\{", "{\"priority\":null,");
    var call = Call.post("/v1/tickets", body).with("Idempotency-Key", desk.newKey());

    assertThat(
            desk.as(ANNA).reads(desk.as(ANNA).send(call).ok().number()).json().has("module"))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"kind\":        | ends-early",
        "{} {}             | more-follows",
        "{'kind':1}        | unexpected",
        "{\"a\":1,\"a\":2} | name-twice",
        "{\"a\":1e99}      | number-too-long"
      })
  void a_body_that_is_no_json_is_told_where(String body, String code) {
    var answer = desk.as(ANNA)
        .send(Call.post("/v1/tickets", body.replace("'", "\\"))
            .with("Idempotency-Key", desk.newKey()));

    assertThat(answer.problem()).isEqualTo("malformed-json");
    assertThat(answer.errors()).containsExactly(code);
  }

  @Test
  void json_bombs_are_refused_T39() {
    for (var bomb : List.of(
        "[".repeat(200_000), "{\"a\":".repeat(40_000), "{\"a\":" + "9".repeat(200_000) + "}"))
      assertThat(desk.as(ANNA)
              .send(Call.post("/v1/tickets", bomb).with("Idempotency-Key", desk.newKey()))
              .problem())
          .isEqualTo("malformed-json");
  }

  @Test
  void a_time_beyond_the_century_is_refused_T40() {
    var ticket = desk.as(ANNA).files(REPORT);
    for (var until : List.of("1999-12-31T23:59:59.999Z", "2100-01-01T00:00:00Z"))
      assertThat(desk.as(OMAR)
              .command(ticket, "ask-data-access", Map.of("scope", "Läsa lönearter", "until", until))
              .errors())
          .containsExactly("/until out-of-range");
  }

  @Test
  void a_subject_is_one_line_without_signs_that_turn_the_direction() {
    var twoLines = desk.as(ANNA).post("/v1/tickets", with(REPORT, "subject", "a\nb"));
    var turned = desk.as(ANNA).files(with(REPORT, "subject", " fel\u202Egpj.exe "));

    assertThat(twoLines.errors()).containsExactly("/subject forbidden-sign");
    assertThat(desk.as(ANNA).reads(turned).text("/subject")).isEqualTo("felgpj.exe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/v1", "/v1/tickets/", "/v1/tickets/1/2/3", "/v2/tickets", "/v1/Tickets"})
  void an_unknown_path_is_no_resource(String path) {
    assertThat(desk.as(OMAR).get(path).problem()).isEqualTo("no-such-resource");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hr/fourth", "HR/FIRST", "payroll/first", "hr/first "})
  void an_unknown_queue_is_no_resource(String queue) {
    assertThat(desk.as(OMAR).get("/v1/queues/" + queue).problem()).isEqualTo("no-such-resource");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/tickets", "/v1/tickets/{number}", "/v1/opening-hours", "/v1/terms"})
  void head_gets_the_headers_of_get_and_no_body(String path) {
    var target = path.replace("{number}", Long.toString(desk.as(ANNA).files(REPORT)));
    var get = desk.as(ANNA).get(target);
    var head = desk.as(ANNA).send(Call.of("HEAD", target));

    assertThat(head.status()).isEqualTo(200);
    assertThat(head.headers()).isEqualTo(get.headers());
    assertThat(head.body()).isEmpty();
  }

  @Test
  void a_problem_is_worded_in_the_language_asked_for() {
    var call = Call.get("/v1/tickets/0");

    var swedish = desk.as(ANNA).send(call);
    var english = desk.as(ANNA).send(call.with("Accept-Language", "de, en-GB;q=0.8, sv;q=0.1"));

    assertThat(swedish.text("/title")).isEqualTo("Något i anropet är fel");
    assertThat(english.text("/title")).isEqualTo("Something in the request is wrong");
    assertThat(english.header("Content-Language")).isEqualTo("en");
    assertThat(english.header("Vary")).isEqualTo("Accept-Language");
    assertThat(english.text("/type")).isEqualTo(swedish.text("/type"));
  }

  @Test
  void an_event_that_is_none_is_answered_too() {
    var answer = desk.send("{}".getBytes(StandardCharsets.UTF_8));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.problem()).isEqualTo("malformed-request");
  }
}
