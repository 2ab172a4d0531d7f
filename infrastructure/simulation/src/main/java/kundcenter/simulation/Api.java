package kundcenter.simulation;

import java.util.Map;
import kundcenter.json.Json;
import kundcenter.json.JsonNumber;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;
import kundcenter.json.Limits;

/// The HTTP API as a client meets it: a request is answered, or nothing is heard of it.
record Api(Platform platform, String host) {

  /// @param token of whoever calls
  record Call(
      String function,
      String token,
      String method,
      String path,
      Map<String, String> headers,
      JsonObject body) {}

  sealed interface Heard {
    record Answer(int status, JsonObject headers, JsonObject body) implements Heard {

      /// A header's text; empty where there is none.
      String header(String name) {
        return headers.get(name) instanceof JsonString(var text) ? text : "";
      }

      boolean isDone() {
        return status < 300;
      }
    }

    /// No answer, or one that asks to come again: whether it took effect is unknown.
    record Nothing() implements Heard {}
  }

  Heard send(Call call) {
    return platform
        .invoke(call.function(), event(call).bytes())
        .map(bytes -> heard((JsonObject) Json.parse(bytes, Limits.TRUSTED)))
        .orElseGet(Heard.Nothing::new);
  }

  private static Heard heard(JsonObject answer) {
    var status =
        answer.get("statusCode") instanceof JsonNumber number ? number.longValueExact() : 0;
    if (status == 500) throw new IllegalStateException("a function answers 500: " + answer);
    if (status == 503) return new Heard.Nothing();
    var body = answer.get("body") instanceof JsonString(var text)
        ? (JsonObject) Json.parse(text, Limits.TRUSTED)
        : JsonObject.EMPTY;
    return new Heard.Answer(
        (int) status,
        answer.get("headers") instanceof JsonObject headers ? headers : JsonObject.EMPTY,
        body);
  }

  /// As the gateway makes it, in payload format 2.0.
  private JsonObject event(Call call) {
    var headers = JsonObject.with("host", host)
        .put("authorization", "Bearer " + call.token())
        .put("content-type", "application/json");
    call.headers().forEach(headers::put);
    var http = JsonObject.with("method", call.method())
        .put("path", call.path())
        .put("protocol", "HTTP/1.1")
        .put("sourceIp", "192.0.2.7")
        .put("userAgent", "simulation");
    return JsonObject.with("version", "2.0")
        .put("routeKey", "$default")
        .put("rawPath", call.path())
        .put("rawQueryString", "")
        .put("headers", headers.build())
        .put("requestContext", JsonObject.with("http", http.build()).build())
        .put("body", call.body().text())
        .put("isBase64Encoded", false)
        .build();
  }
}
