package kundcenter.tickets;

import static kundcenter.tickets.Bodies.REPORT;
import static kundcenter.tickets.Bodies.with;
import static kundcenter.tickets.Someone.ANNA;
import static kundcenter.tickets.Someone.OMAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kundcenter.tickets.OpenApi.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each way of asking wrongly has a clear answer of its own.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadRequestsTest {

  private final LiveDesk desk = new LiveDesk();

  static Stream<Operation> operations() {
    return OpenApi.OPERATIONS.stream();
  }

  static Stream<Operation> operationsWithABody() {
    return operations().filter(operation -> operation.body().isPresent());
  }

  static Stream<Operation> operationsOnATicket() {
    return operations().filter(operation -> operation.path().contains("{number}"));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void a_host_that_is_not_ours_is_misdirected_on_every_route_T29(Operation operation) {
    var call = call(operation).with("Host", "evil.example").with("X-Forwarded-Host", Call.HOST);

    assertThat(desk.as(OMAR).send(call).problem()).isEqualTo("misdirected-request");
  }

  @ParameterizedTest
  @MethodSource("operations")
  void a_parameter_that_no_route_knows_is_refused_on_every_route_T33(Operation operation) {
    var call = call(operation);
    var asked = new Call(call.method(), call.target() + "?surprise=1", call.headers(), call.body());

    assertThat(desk.as(OMAR).send(asked).errors()).containsExactly("surprise unknown");
  }

  @ParameterizedTest
  @MethodSource("operations")
  void who_takes_no_json_gets_nothing_on_any_route(Operation operation) {
    assertThat(desk.as(OMAR).send(call(operation).with("Accept", "text/html")).status())
        .isEqualTo(406);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void another_method_is_told_which_the_path_has(Operation operation) {
    var answer = desk.as(OMAR).send(Call.of("PATCH", operation.target(10001)));

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.header("Allow")).contains(operation.method());
  }

  @ParameterizedTest
  @MethodSource("operationsWithABody")
  void a_body_of_another_type_is_unsupported_on_every_route(Operation operation) {
    for (var type : List.of("text/plain", "application/x-www-form-urlencoded", "")) {
      var call = Call.post(operation.target(desk.as(ANNA).files(REPORT)), "{}");
      assertThat(desk.as(OMAR).send(call.with("Content-Type", type)).problem())
          .isEqualTo("unsupported-media-type");
    }
  }

  @ParameterizedTest
  @MethodSource("operationsWithABody")
  void a_body_over_256_kb_is_too_large_on_every_route_T39(Operation operation) {
    var call = Call.post(operation.target(10001), "{" + " ".repeat(256 * 1024 - 1) + "}");

    assertThat(desk.as(OMAR).send(call).problem()).isEqualTo("body-too-large");
  }

  @ParameterizedTest
  @MethodSource("operationsOnATicket")
  void a_number_that_is_none_is_told_so_on_every_route(Operation operation) {
    for (var number : List.of("0", "-1", "abc", "1.0", "1000000000000000000")) {
      var target = operation.path().replace("{number}", number);
      var call = operation
          .body()
          .map(schema -> Call.post(target, Samples.of(schema)))
          .orElseGet(() -> Call.get(target))
          .with("If-Match", "\"1\"")
          .with("Idempotency-Key", "key");
      // A history is the desk's alone, whatever the number.
      assertThat(desk.as(OMAR).send(call).errors()).containsExactly("number out-of-range");
    }
  }

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
        Bodies.json(REPORT).replace("\"lon\"", "null").replaceFirst("\\{", "{\"priority\":null,");
    var call = Call.post("/v1/tickets", body).with("Idempotency-Key", "key");

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
        .send(Call.post("/v1/tickets", body.replace("'", "\\")).with("Idempotency-Key", "key"));

    assertThat(answer.problem()).isEqualTo("malformed-json");
    assertThat(answer.errors()).containsExactly(code);
  }

  @Test
  void json_bombs_are_refused_T39() {
    for (var bomb : List.of(
        "[".repeat(200_000), "{\"a\":".repeat(40_000), "{\"a\":" + "9".repeat(200_000) + "}"))
      assertThat(desk.as(ANNA)
              .send(Call.post("/v1/tickets", bomb).with("Idempotency-Key", "key"))
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

  private static Call call(Operation operation) {
    return operation
        .body()
        .map(schema -> Call.post(operation.target(10001), Samples.of(schema)))
        .orElseGet(() -> Call.get(operation.target(10001)));
  }
}
