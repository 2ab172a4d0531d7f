package kundcenter.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kundcenter.json.Json;
import kundcenter.local.function.Bytes;
import kundcenter.local.function.CannotRun;
import org.junit.jupiter.api.Test;

class DemoTest {

  private static final Demo DEMO = Demo.of(Json.parse("""
      { "calls": [
        {
          "as": "bug",
          "by": "anna",
          "method": "POST",
          "path": "/v1/tickets",
          "headers": { "Idempotency-Key": "demo-1" },
          "body": { "subject": "It is \\"slow\\"" }
        },
        {
          "by": "bo",
          "method": "POST",
          "path": "${bug.location}/start",
          "headers": { "If-Match": "${bug.etag}" }
        }
      ] }"""));
  private static final Tokens TOKENS = new Tokens(Map.of("anna", "kc_1", "bo", "kc_2"));

  private final List<HttpCall> calls = new ArrayList<>();

  @Test
  void calls_are_sent_in_order_with_token_headers_and_body() {
    DEMO.layIn(TOKENS, "localhost:1", this::created);

    assertThat(calls)
        .first()
        .isEqualTo(new HttpCall(
            "POST",
            "/v1/tickets",
            "",
            Map.of(
                "authorization", List.of("Bearer kc_1"),
                "content-type", List.of("application/json"),
                "host", List.of("localhost:1"),
                "idempotency-key", List.of("demo-1")),
            Bytes.ofText("{\"subject\":\"It is \\\"slow\\\"\"}"),
            "127.0.0.1"));
  }

  @Test
  void a_later_call_can_use_what_an_earlier_one_was_answered() {
    DEMO.layIn(TOKENS, "localhost:1", this::created);

    assertThat(calls).last().returns("/v1/tickets/7/start", HttpCall::path);
    assertThat(calls.getLast().header("if-match")).contains("\"1\"");
  }

  @Test
  void a_call_that_fails_ends_it_and_says_why() {
    assertThatThrownBy(() -> DEMO.layIn(TOKENS, "localhost:1", _ -> HttpAnswer.NOT_FOUND))
        .isInstanceOf(CannotRun.class)
        .hasMessage("The demo could not be laid in:"
            + " POST /v1/tickets was answered 404 {\"message\":\"Not Found\"}");
  }

  private HttpAnswer created(HttpCall call) {
    calls.add(call);
    return new HttpAnswer(
        201, Map.of("Location", List.of("/v1/tickets/7"), "ETag", List.of("\"1\"")), Bytes.NONE);
  }
}
