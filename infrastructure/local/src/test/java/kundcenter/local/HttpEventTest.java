package kundcenter.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kundcenter.json.Json;
import kundcenter.json.Limits;
import kundcenter.local.function.Bytes;
import kundcenter.template.Trigger.HttpRoute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpEventTest {

  private static final Instant NOW = Instant.parse("2026-03-02T07:08:09.123Z");

  @Test
  void a_request_becomes_an_event_of_payload_format_2_0() {
    var call = new HttpCall(
        "POST",
        "/v1/tickets/5",
        "a=1&b=x%26y&a=2&c",
        Map.of(
            "Host", List.of("127.0.0.1:8080"),
            "User-agent", List.of("curl/8"),
            "Content-type", List.of("application/json"),
            "Accept", List.of("text/html", "*/*"),
            "Cookie", List.of("s=1; t=2")),
        Bytes.ofText("{\"a\":\"å\"}"),
        "127.0.0.1");
    var match =
        new Routes.Match<>(new HttpRoute("ANY", "/v1/tickets/{proxy+}"), "", Map.of("proxy", "5"));

    var event = HttpEvent.of(call, match, "id-1", NOW);

    assertThat(Json.parse(event.bytes().array(), Limits.TRUSTED)).isEqualTo(Json.parse("""
        {
          "version": "2.0",
          "routeKey": "ANY /v1/tickets/{proxy+}",
          "rawPath": "/v1/tickets/5",
          "rawQueryString": "a=1&b=x%26y&a=2&c",
          "cookies": ["s=1", "t=2"],
          "headers": {
            "accept": "text/html,*/*",
            "content-type": "application/json",
            "host": "127.0.0.1:8080",
            "user-agent": "curl/8",
            "x-forwarded-for": "127.0.0.1",
            "x-forwarded-proto": "http"
          },
          "queryStringParameters": { "a": "1,2", "b": "x&y", "c": "" },
          "requestContext": {
            "accountId": "000000000000",
            "apiId": "local",
            "domainName": "127.0.0.1",
            "domainPrefix": "127",
            "http": {
              "method": "POST",
              "path": "/v1/tickets/5",
              "protocol": "HTTP/1.1",
              "sourceIp": "127.0.0.1",
              "userAgent": "curl/8"
            },
            "requestId": "id-1",
            "routeKey": "ANY /v1/tickets/{proxy+}",
            "stage": "$default",
            "time": "02/Mar/2026:07:08:09 +0000",
            "timeEpoch": 1772435289123
          },
          "body": "{\\"a\\":\\"å\\"}",
          "pathParameters": { "proxy": "5" },
          "isBase64Encoded": false
        }"""));
  }

  @Test
  void a_bare_request_has_no_cookies_parameters_or_body() {
    var event = event(Map.of(), Bytes.NONE);

    assertThat(event.cookies()).isEmpty();
    assertThat(event.queryStringParameters()).isEmpty();
    assertThat(event.pathParameters()).isEmpty();
    assertThat(event.body()).isEmpty();
    assertThat(event.isBase64Encoded()).isFalse();
    assertThat(event.rawQueryString()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "text/html; charset=utf-8",
        "application/json",
        "APPLICATION/JSON;charset=UTF-8",
        "application/xml",
        "application/javascript"
      })
  void a_body_of_these_types_comes_as_text(String type) {
    var event = event(Map.of("content-type", List.of(type)), Bytes.ofText("Hej då"));

    assertThat(event.body()).contains("Hej då");
    assertThat(event.isBase64Encoded()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/octet-stream",
        "application/x-www-form-urlencoded",
        "application/merge-patch+json",
        ""
      })
  void a_body_of_any_other_type_comes_as_base64(String type) {
    var event = event(Map.of("content-type", List.of(type)), Bytes.ofText("Hej"));

    assertThat(event.body()).contains("SGVq");
    assertThat(event.isBase64Encoded()).isTrue();
  }

  @Test
  void text_that_is_no_utf_8_comes_as_base64_so_that_no_byte_is_bent() {
    var latin1 = new Bytes(new byte[] {'d', (byte) 0xE5});

    var event = event(Map.of("content-type", List.of("text/plain")), latin1);

    assertThat(event.body().map(Bytes::ofBase64)).contains(latin1);
    assertThat(event.isBase64Encoded()).isTrue();
  }

  @Test
  void a_proxy_before_us_is_kept_in_x_forwarded_for() {
    var event = event(Map.of("X-Forwarded-For", List.of("192.0.2.7")), Bytes.NONE);

    assertThat(event.headers()).containsEntry("x-forwarded-for", "192.0.2.7, 127.0.0.1");
  }

  @Test
  void an_unroutable_request_has_the_key_of_the_default_route() {
    assertThat(event(Map.of(), Bytes.NONE).routeKey()).isEqualTo("$default");
  }

  private static HttpEvent event(Map<String, List<String>> headers, Bytes body) {
    var call = new HttpCall("GET", "/", "", headers, body, "127.0.0.1");
    return HttpEvent.of(call, new Routes.Match<>(HttpRoute.DEFAULT, "", Map.of()), "id", NOW);
  }
}
