package kundcenter.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;
import org.jspecify.annotations.Nullable;

/// A client's call in the making, and the event that the gateway makes of it.
record Call(
    String method,
    String path,
    String query,
    Map<String, String> headers,
    List<String> cookies,
    @Nullable String body) {

  static Call get(String target) {
    return of("GET", target);
  }

  static Call post(String target, String body) {
    var call = of("POST", target).with("Content-Type", "application/json");
    return new Call(call.method, call.path, call.query, call.headers, List.of(), body);
  }

  static Call of(String method, String target) {
    var mark = target.indexOf('?');
    return new Call(
        method,
        mark < 0 ? target : target.substring(0, mark),
        mark < 0 ? "" : target.substring(mark + 1),
        Map.of("Host", Desk.HOST, "Authorization", "Bearer " + Desk.CONTACT.reveal()),
        List.of(),
        null);
  }

  Call with(String header, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Call(method, path, query, more, cookies, body);
  }

  Call without(String header) {
    var fewer = new LinkedHashMap<>(headers);
    fewer.remove(header);
    return new Call(method, path, query, fewer, cookies, body);
  }

  Call withCookie(String cookie) {
    var more = new ArrayList<>(cookies);
    more.add(cookie);
    return new Call(method, path, query, headers, more, body);
  }

  JsonObject event() {
    var lines = new JsonObject.Builder();
    headers.forEach(lines::put);
    var http = JsonObject.with("method", method).put("path", path).put("sourceIp", "192.0.2.7");
    var event = JsonObject.with("version", "2.0")
        .put("rawPath", path)
        .put("rawQueryString", query)
        .put("headers", lines.build())
        .put(
            "requestContext",
            JsonObject.with("http", http.build()).put("requestId", "gateway-1").build())
        .put("isBase64Encoded", false);
    if (!cookies.isEmpty())
      event.put(
          "cookies", new JsonArray(cookies.stream().<Json>map(JsonString::new).toList()));
    if (body != null) event.put("body", body);
    return event.build();
  }

  /// The request as an endpoint gets it, on a route that knows these parameters.
  Request request(String... parameters) {
    return new Request(
        new HttpEvent(event()),
        Map.of(),
        Query.parse(query, Set.of(parameters)),
        new Request.Manner(MediaTypes.JSON, () -> Duration.ofSeconds(3)));
  }
}
