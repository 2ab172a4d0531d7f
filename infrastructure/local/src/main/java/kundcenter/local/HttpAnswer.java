package kundcenter.local;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kundcenter.json.Json;
import kundcenter.json.JsonMismatch;
import kundcenter.json.JsonObject;
import kundcenter.json.Limits;
import kundcenter.json.MalformedJson;
import kundcenter.json.Records;
import kundcenter.local.function.Bytes;

/// What the client gets.
///
/// @param headers by name, whatever its case
record HttpAnswer(int status, Map<String, List<String>> headers, Bytes body) {

  static final HttpAnswer NOT_FOUND = ofGateway(404, "Not Found");
  static final HttpAnswer TOO_LARGE = ofGateway(413, "Request Entity Too Large");
  static final HttpAnswer FAULT = ofGateway(500, "Internal Server Error");
  static final HttpAnswer UNAVAILABLE = ofGateway(503, "Service Unavailable");

  /// What a function returns in payload format 2.0.
  private record Returned(
      int statusCode,
      Optional<Map<String, String>> headers,
      Optional<List<String>> cookies,
      Optional<String> body,
      Optional<Boolean> isBase64Encoded) {}

  HttpAnswer {
    var anyCase = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
    anyCase.putAll(headers);
    headers = anyCase;
  }

  /// What API Gateway makes of a function's output: without a statusCode the whole is the body.
  static HttpAnswer of(Bytes output) {
    try {
      var json = Json.parse(output.array(), Limits.TRUSTED);
      if (json instanceof JsonObject object && object.get("statusCode") != null)
        return of(Records.of(Returned.class).read(object));
    } catch (JsonMismatch | IllegalArgumentException _) {
      return FAULT;
    } catch (MalformedJson _) {
      // Then it is the body.
    }
    return new HttpAnswer(200, Map.of("content-type", List.of("application/json")), output);
  }

  private static HttpAnswer of(Returned returned) {
    var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
    returned
        .headers()
        .ifPresent(given -> given.forEach((name, value) -> headers.put(name, List.of(value))));
    returned.cookies().ifPresent(cookies -> headers.put("set-cookie", cookies));
    headers.putIfAbsent("content-type", List.of("text/plain; charset=utf-8"));
    var body = returned.body().orElse("");
    return new HttpAnswer(
        returned.statusCode(),
        headers,
        returned.isBase64Encoded().orElse(false) ? Bytes.ofBase64(body) : Bytes.ofText(body));
  }

  private static HttpAnswer ofGateway(int status, String message) {
    return new HttpAnswer(
        status,
        Map.of("content-type", List.of("application/json")),
        new Bytes(JsonObject.with("message", message).build().bytes()));
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name)).map(List::getFirst);
  }
}
