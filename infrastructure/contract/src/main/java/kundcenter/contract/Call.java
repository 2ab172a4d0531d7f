package kundcenter.contract;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kundcenter.json.JsonObject;

/// A client's call in the making, and the event that the gateway makes of it: an HTTP API's, in
/// payload format 2.0.
///
/// @param target the path and the query
/// @param headers by name in lower case, as the gateway has them
public record Call(
    String method, String target, Map<String, String> headers, Optional<String> body) {

  public static final String HOST = "api.kundcenter.example";

  public static Call of(String method, String target) {
    return new Call(method, target, Map.of("host", HOST), Optional.empty());
  }

  public static Call get(String target) {
    return of("GET", target);
  }

  public static Call post(String target, String body) {
    return new Call("POST", target, Map.of("host", HOST), Optional.of(body))
        .with("Content-Type", "application/json");
  }

  public static Call post(String target, Map<String, ?> body) {
    return post(target, Wire.json(body));
  }

  /// What a sample event of the gateway asks for, to find it in the contract by.
  public static Call ofEvent(String text) {
    var event = Wire.tree(text);
    return of(
        event.at("/requestContext/http/method").textValue(),
        event.get("rawPath").textValue());
  }

  public Call with(String header, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(header.toLowerCase(Locale.ROOT), value);
    return new Call(method, target, more, body);
  }

  public Call without(String header) {
    var fewer = new LinkedHashMap<>(headers);
    fewer.remove(header.toLowerCase(Locale.ROOT));
    return new Call(method, target, fewer, body);
  }

  public String path() {
    return target.split("\\?", 2)[0];
  }

  private String query() {
    return target.substring(Math.min(target.length(), path().length() + 1));
  }

  public byte[] event() {
    var lines = new JsonObject.Builder();
    headers.forEach(lines::put);
    var http = JsonObject.with("method", method)
        .put("path", path())
        .put("protocol", "HTTP/1.1")
        .put("sourceIp", "192.0.2.7")
        .put("userAgent", "tests");
    var context = JsonObject.with("accountId", "123456789012")
        .put("apiId", "abcdefghij")
        .put("domainName", HOST)
        .put("http", http.build())
        .put("requestId", "JKJaXmPLvHcESHA=")
        .put("routeKey", "$default")
        .put("stage", "$default");
    var event = JsonObject.with("version", "2.0")
        .put("routeKey", "$default")
        .put("rawPath", path())
        .put("rawQueryString", query())
        .put("headers", lines.build())
        .put("requestContext", context.build())
        .put("isBase64Encoded", false);
    body.ifPresent(text -> event.put("body", text));
    return event.build().bytes();
  }
}
