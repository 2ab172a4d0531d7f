package kundcenter.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kundcenter.customer.Language;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonBoolean;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;
import org.jspecify.annotations.Nullable;

/// What the gateway passes on: an event of an HTTP API in payload format 2.0, of which we read
/// only what we use.
final class HttpEvent {

  /// Stands for an event that is none: nothing is known of it.
  static final HttpEvent UNREADABLE = new HttpEvent();

  private final String method;
  private final String source;
  private final List<String> path;
  private final String query;
  private final Map<String, String> headers;
  private final List<String> cookies;
  private final byte[] body;
  private final String address;

  private HttpEvent() {
    method = "";
    source = "";
    path = List.of();
    query = "";
    headers = Map.of();
    cookies = List.of();
    body = new byte[0];
    address = "";
  }

  /// Reads the event, or throws [InvalidInput] if it is none.
  HttpEvent(Json json) {
    var event = object(json);
    var http = object(object(event.get("requestContext")).get("http"));
    method = text(http, "method");
    source = http.get("sourceIp") == null ? "" : text(http, "sourceIp");
    path = segments(text(event, "rawPath"));
    query = event.get("rawQueryString") == null ? "" : text(event, "rawQueryString");
    headers = new HashMap<>();
    object(event.get("headers")).forEach((name, value) -> {
      if (!(value instanceof JsonString(var line))) throw malformed();
      headers.merge(name.toLowerCase(Locale.ROOT), line, (one, other) -> one + "," + other);
    });
    cookies = event.get("cookies") instanceof JsonArray(var lines)
        ? lines.stream().map(HttpEvent::text).toList()
        : List.of();
    body = event.get("body") == null ? new byte[0] : bytes(event);
    address = http.get("sourceIp") == null ? "" : text(http, "sourceIp");
  }

  private static List<String> segments(String path) {
    if (!path.startsWith("/")) throw malformed();
    // The gateway has decoded it: an HTTP API's rawPath holds no escapes, unlike its query.
    return List.of(path.substring(1).split("/", -1));
  }

  private static byte[] bytes(JsonObject event) {
    var text = text(event, "body");
    if (!JsonBoolean.TRUE.equals(event.get("isBase64Encoded")))
      return text.getBytes(StandardCharsets.UTF_8);
    try {
      return Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException _) {
      throw malformed();
    }
  }

  private static JsonObject object(@Nullable Json json) {
    if (json instanceof JsonObject object) return object;
    throw malformed();
  }

  private static String text(JsonObject object, String name) {
    return text(object.get(name));
  }

  private static String text(@Nullable Json json) {
    if (json instanceof JsonString(var text)) return text;
    throw malformed();
  }

  private static InvalidInput malformed() {
    return new InvalidInput(WebProblem.MALFORMED_REQUEST);
  }

  String method() {
    return method;
  }

  /// The decoded segments between the slashes.
  List<String> path() {
    return path;
  }

  /// As it came, still encoded.
  String query() {
    return query;
  }

  /// By name in lower case; several lines of one name joined by commas. Empty if there is none.
  String header(String name) {
    return headers.getOrDefault(name, "");
  }

  /// The value of a cookie of ours by its name without the prefix; none if it is missing, empty or
  /// there twice. Only pages ask for one: none is ever valid on `/v1`.
  Optional<String> cookie(String name) {
    var start = Cookie.wireName(name) + "=";
    var values = cookies.stream()
        .filter(cookie -> cookie.startsWith(start))
        .map(cookie -> cookie.substring(start.length()))
        .toList();
    return values.size() == 1
        ? Optional.of(values.getFirst()).filter(it -> !it.isEmpty())
        : Optional.empty();
  }

  /// The address that the request came from; of IPv6 the first four groups.
  String network() {
    if (source.indexOf(':') < 0) return source;
    var groups = source.split(":", -1);
    return String.join(":", Arrays.copyOf(groups, Math.min(4, groups.length)));
  }

  Language language() {
    return Languages.preferred(header("accept-language"));
  }

  /// The network address of the client, as the gateway saw it; empty if it does not say.
  String address() {
    return address;
  }

  byte[] body() {
    return body;
  }
}
