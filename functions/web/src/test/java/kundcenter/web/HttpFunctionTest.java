package kundcenter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import kundcenter.json.Json;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;
import kundcenter.store.Stale;
import kundcenter.store.Unavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpFunctionTest {

  private static final String CANARY = "canary-7f3a";

  private enum Wordless implements ProblemType {
    NOBODY_TRANSLATED;

    @Override
    public int status() {
      return 409;
    }
  }

  private final Desk desk = new Desk(
      Route.get(
          "/v1/things/{number}",
          (request, caller) -> Response.ok(JsonObject.with("number", request.numberPart("number"))
              .put("caller", caller.id())
              .build()),
          "limit",
          "of"),
      Route.post("/v1/things", (request, _) -> {
        var name = request.body(fields -> fields.required("name", Shape.line(1, 9)));
        return Response.created("/v1/things/1", JsonObject.with("name", name).build())
            .minimalIfPreferred(request);
      }),
      Route.post("/v1/stale", (_, _) -> {
        throw new Stale();
      }),
      Route.post("/v1/unavailable", (_, _) -> {
        throw new Unavailable(Duration.ofMillis(1200), new IllegalStateException(CANARY));
      }),
      Route.post("/v1/broken", (_, _) -> {
        throw new IllegalStateException(CANARY, new ArithmeticException(CANARY));
      }),
      Route.post("/v1/wordless", (_, _) -> Response.problem(Wordless.NOBODY_TRANSLATED)),
      Route.post("/v1/half", (_, _) -> Response.ok(new JsonString("\ud800"))),
      Route.openGet(
          "/v1/hours",
          request -> Response.ok(JsonObject.with("open", true).build())
              .in(request.language())
              .cacheable(Duration.ofMinutes(1))));

  @Test
  void an_endpoint_gets_the_parts_of_the_path_and_the_caller() {
    var answer = desk.send(Call.get("/v1/things/17"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("{\"number\":17,\"caller\":\"person/acme/anna\"}");
    assertThat(answer.header("Content-Type")).isEqualTo("application/json");
  }

  @Test
  void what_is_created_is_named_by_a_relative_location_T29() {
    var answer = desk.send(Call.post("/v1/things", "{\"name\":\"å\"}"));

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.header("Location")).isEqualTo("/v1/things/1");
    assertThat(answer.body()).isEqualTo("{\"name\":\"å\"}");
  }

  @Test
  void a_body_in_base64_is_read_as_its_bytes() {
    var event = Call.post("/v1/things", "eyJuYW1lIjoiw6UifQ==")
        .event()
        .text()
        .replace("\"isBase64Encoded\":false", "\"isBase64Encoded\":true");

    assertThat(
            desk.send(event.getBytes(java.nio.charset.StandardCharsets.UTF_8)).body())
        .isEqualTo("{\"name\":\"å\"}");
  }

  @Test
  void a_client_that_prefers_a_minimal_answer_gets_no_body() {
    var call = Call.post("/v1/things", "{\"name\":\"a\"}").with("Prefer", "wait=1, return=minimal");

    var answer = desk.send(call);

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.body()).isEmpty();
    assertThat(answer.header("Preference-Applied")).isEqualTo("return=minimal");
  }

  @Test
  void every_way_of_having_no_valid_token_gets_the_same_answer_T44() {
    var call = Call.get("/v1/things/1");
    var missing = desk.send(call.without("Authorization"));

    assertThat(missing.status()).isEqualTo(401);
    assertThat(missing.header("WWW-Authenticate")).isEqualTo("Bearer");
    for (var authorization : new String[] {
      "Bearer " + Desk.UNKNOWN.reveal(),
      "Bearer kc_test_contact_short_00000000",
      "Bearer ",
      "Basic " + Desk.CONTACT.reveal(),
      Desk.CONTACT.reveal()
    }) {
      assertThat(desk.send(call.with("Authorization", authorization))).isEqualTo(missing);
    }
  }

  @Test
  void the_scheme_of_a_token_may_be_in_any_case() {
    var call = Call.get("/v1/things/1").with("Authorization", "bearer " + Desk.LEAD.reveal());

    assertThat(desk.send(call).text("caller")).isEqualTo("specialist/siv");
  }

  @Test
  void an_open_route_asks_for_no_token_and_may_be_cached() {
    var answer = desk.send(Call.get("/v1/hours").without("Authorization"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=60");
    assertThat(answer.header("Content-Language")).isEqualTo("sv");
    assertThat(answer.header("Vary")).isEqualTo("Accept-Language");
  }

  @Test
  void head_gets_the_headers_of_get_and_no_body() {
    var get = desk.send(Call.get("/v1/things/1"));
    var head = desk.send(Call.of("HEAD", "/v1/things/1"));

    assertThat(head.status()).isEqualTo(200);
    assertThat(head.json().get("headers")).isEqualTo(get.json().get("headers"));
    assertThat(head.body()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "DELETE, /v1/things/1, 'GET, HEAD'",
    "OPTIONS, /v1/things/1, 'GET, HEAD'",
    "GET, /v1/things, POST",
    "get, /v1/things/1, 'GET, HEAD'"
  })
  void another_method_is_told_which_the_path_has(String method, String path, String allow) {
    var answer = desk.send(Call.of(method, path));

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.header("Allow")).isEqualTo(allow);
    assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/v1",
        "/v1/things/",
        "/v1/things/1/",
        "/V1/things/1",
        "//v1/things",
        "/v1/%2e"
      })
  void an_unknown_path_is_no_resource(String path) {
    assertThat(desk.send(Call.get(path)).problem()).isEqualTo("no-such-resource");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "api.kundcenter.example:444", "api.kundcenter.example.", ""})
  void a_host_that_is_not_ours_is_misdirected_T29(String host) {
    var answer = desk.send(Call.get("/v1/hours").with("Host", host));

    assertThat(answer.status()).isEqualTo(421);
  }

  @Test
  void a_forwarded_host_means_nothing_and_is_echoed_nowhere_T29() {
    var call = Call.get("/v1/nothing").with("X-Forwarded-Host", "evil.example");

    assertThat(desk.send(call).json().text()).doesNotContain("evil");
  }

  @Test
  void a_host_is_ours_in_any_case() {
    assertThat(desk.send(Call.get("/v1/hours").with("Host", "API.Kundcenter.example"))
            .status())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text/plain", "application/jsonx", "application/json; charset=latin1", ""})
  void a_body_that_is_not_json_by_its_type_is_unsupported(String type) {
    var call = Call.post("/v1/things", "{\"name\":\"a\"}").with("Content-Type", type);

    assertThat(desk.send(call).status()).isEqualTo(415);
  }

  @Test
  void json_in_utf_8_is_taken_however_the_type_is_written() {
    var call = Call.post("/v1/things", "{\"name\":\"a\"}")
        .with("content-type", "Application/JSON ; Charset=\"UTF-8\"")
        .without("Content-Type");

    assertThat(desk.send(call).status()).isEqualTo(201);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/html | 406",
        "text/html, application/json;q=0 | 406",
        "application/json;q=0, */* | 406",
        "*/*;q=0.1 | 200",
        "text/html, application/*;q=0.5 | 200",
        "APPLICATION/JSON; q=1.0 | 200",
        "'' | 200"
      })
  void json_is_given_to_whoever_takes_it(String accept, int status) {
    assertThat(desk.send(Call.get("/v1/things/1").with("Accept", accept)).status())
        .isEqualTo(status);
  }

  @Test
  void the_last_allowed_byte_of_a_body_is_taken_and_the_next_is_too_large_T39() {
    var room = 256 * 1024 - "{\"name\":\"a\"}".length();
    var full = "{\"name\":\"a\"" + " ".repeat(room) + "}";

    assertThat(desk.send(Call.post("/v1/things", full)).status()).isEqualTo(201);
    assertThat(desk.send(Call.post("/v1/things", full + " ")).status()).isEqualTo(413);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"name\":               | ends-early",
        "{\"name\":\"a\"} x       | unexpected",
        "{\"name\":\"a\"} {}      | more-follows",
        "{\"name\":1,\"name\":2}  | name-twice",
        "{\"name\":1e999999999}   | number-too-long",
        "{\"name\":\"\\ud800\"}   | half-surrogate"
      })
  void a_body_that_is_no_json_is_told_where_T39(String body, String code) {
    var answer = desk.send(Call.post("/v1/things", body));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.problem()).isEqualTo("malformed-json");
    assertThat(answer.errors()).startsWith("pointer  " + code + " Rad 1, kolumn ");
  }

  @Test
  void a_body_nested_too_deep_is_told_so_T39() {
    var answer = desk.send(Call.post("/v1/things", "[".repeat(100_000)));

    assertThat(answer.errors()).contains("too-deep");
  }

  @Test
  void a_body_that_is_no_object_is_told_so() {
    assertThat(desk.send(Call.post("/v1/things", "[]")).errors())
        .isEqualTo("pointer  not-object Ska vara ett objekt.\n");
  }

  @Test
  void unknown_repeated_and_broken_parameters_are_told_together_T33() {
    var answer = desk.send(Call.get("/v1/things/1?limit=1&limit=2&of=%zz&offset=3&admin"));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errors()).isEqualTo("""
            parameter limit repeated Får bara stå en gång.
            parameter of not-decodable Procentkodningen är fel.
            parameter offset unknown Okänt namn. Tillåtna: limit, of.
            parameter admin unknown Okänt namn. Tillåtna: limit, of.
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "abc", "1.0", "1e3", "1234567890123456789", "%C2%B9"})
  void a_number_in_the_path_that_is_none_is_told_so(String number) {
    assertThat(desk.send(Call.get("/v1/things/" + number)).errors())
        .isEqualTo("parameter number out-of-range Ska vara från 1 till 999999999999999999.\n");
  }

  @Test
  void a_newer_version_is_a_failed_precondition() {
    var answer = desk.send(Call.post("/v1/stale", "{}"));

    assertThat(answer.status()).isEqualTo(412);
    assertThat(answer.problem()).isEqualTo("stale-version");
  }

  @Test
  void an_outage_tells_in_whole_seconds_when_to_retry() {
    var answer = desk.send(Call.post("/v1/unavailable", "{}"));

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.header("Retry-After")).isEqualTo("2");
  }

  @Test
  void a_defect_shows_an_id_and_nothing_else_T54() {
    var answer = desk.send(Call.post("/v1/broken", "{}").with("Accept-Language", "en"));

    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.body())
        .isEqualTo("{\"type\":\"https://kundcenter.example/problems/internal-error\","
            + "\"title\":\"Something went wrong on our side\",\"status\":500,"
            + "\"instance\":\"urn:kundcenter:request:call-1\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/wordless", "/v1/half"})
  void an_answer_that_cannot_be_put_into_words_is_a_defect_like_any_other(String path) {
    var answer = desk.send(Call.post(path, "{}"));

    assertThat(answer.problem()).isEqualTo("internal-error");
    assertThat(desk.log).hasSize(2);
  }

  @Test
  void a_defect_is_logged_by_its_classes_and_frames_without_their_words_T50() {
    desk.send(Call.post("/v1/broken", "{}"));

    assertThat(desk.log).hasSize(2);
    assertThat(desk.log.getFirst())
        .contains("\"kind\":\"defect\"", "\"request\":\"call-1\"", "\"route\":\"POST /v1/broken\"")
        .contains("java.lang.IllegalStateException", "java.lang.ArithmeticException")
        .contains("kundcenter.web.HttpFunction.serve:")
        .doesNotContain(CANARY);
  }

  @Test
  void a_request_is_one_line_of_a_closed_set_of_fields_T50() {
    desk.send(Call.get("/v1/things/4711?of=" + CANARY)
        .with("User-Agent", CANARY)
        .with("Authorization", "Bearer " + Desk.LEAD.reveal()));

    assertThat(desk.log).hasSize(1);
    assertThat(((JsonObject) Json.parse(desk.log.getFirst())).members())
        .containsOnlyKeys("kind", "request", "route", "status", "ms", "caller")
        .containsAllEntriesOf(JsonObject.with("route", "GET /v1/things/{number}")
            .put("status", 200)
            .put("caller", "lead")
            .build()
            .members());
  }

  @Test
  void no_word_of_a_request_ever_comes_into_the_log_T50() {
    var secret = Desk.CONTACT.reveal().split("_", -1)[3];
    desk.send(Call.post("/v1/" + CANARY + "?" + CANARY + "=" + CANARY, CANARY));
    desk.send(Call.post("/v1/things", "{\"" + CANARY + "\":\"" + CANARY + "\"}"));
    desk.send(Call.post("/v1/unavailable", "\"" + CANARY + "\""));
    desk.send(Call.of(CANARY, "/v1/things").with(CANARY, CANARY));
    desk.send(CANARY.getBytes(java.nio.charset.StandardCharsets.UTF_8));

    assertThat(desk.log)
        .hasSize(6)
        .allSatisfy(line -> assertThat(line).doesNotContain(CANARY, secret));
  }

  @Test
  void every_answer_has_the_headers_that_bind_browsers_and_caches() {
    for (var call : new Call[] {
      Call.get("/v1/things/1"),
      Call.get("/v1/nothing"),
      Call.post("/v1/broken", "{}"),
      Call.get("/v1/things/1").without("Authorization"),
      Call.get("/").with("Host", "x")
    }) {
      var answer = desk.send(call);
      assertThat(Map.of(
              "cache", answer.header("Cache-Control"),
              "policy", answer.header("Content-Security-Policy"),
              "sniff", answer.header("X-Content-Type-Options"),
              "referrer", answer.header("Referrer-Policy"),
              "transport", answer.header("Strict-Transport-Security")))
          .isEqualTo(Map.of(
              "cache", "no-store",
              "policy", "default-src 'none'; frame-ancestors 'none'",
              "sniff", "nosniff",
              "referrer", "no-referrer",
              "transport", "max-age=31536000; includeSubDomains"));
    }
  }
}
