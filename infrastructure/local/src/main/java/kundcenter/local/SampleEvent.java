package kundcenter.local;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonBoolean;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;
import kundcenter.local.function.Bytes;
import kundcenter.local.function.CannotRun;

/// An HTTP API event turned back into the request that makes the gateway send it.
///
/// @param path decoded, as events have it
record SampleEvent(
    String method, String path, String query, Map<String, String> headers, Bytes body) {

  // Made anew by the client and the gateway.
  private static final Set<String> NOT_SENT = Set.of(
      "connection",
      "content-length",
      "host",
      "x-amzn-trace-id",
      "x-forwarded-for",
      "x-forwarded-port",
      "x-forwarded-proto");

  static SampleEvent of(Json json) {
    if (!(json instanceof JsonObject event)) throw new CannotRun("an event is an object");
    var http = object(object(event, "requestContext"), "http");
    var headers = new LinkedHashMap<String, String>();
    object(event, "headers").members().forEach((name, value) -> {
      if (!NOT_SENT.contains(name.toLowerCase(Locale.ROOT))
          && value instanceof JsonString(var text)) headers.put(name, text);
    });
    if (event.get("cookies") instanceof JsonArray(var cookies))
      headers.put(
          "cookie",
          cookies.stream()
              .filter(JsonString.class::isInstance)
              .map(cookie -> ((JsonString) cookie).value())
              .collect(Collectors.joining("; ")));
    var body = text(event, "body");
    return new SampleEvent(
        text(http, "method"),
        text(event, "rawPath"),
        text(event, "rawQueryString"),
        headers,
        JsonBoolean.TRUE.equals(event.get("isBase64Encoded"))
            ? Bytes.ofBase64(body)
            : Bytes.ofText(body));
  }

  /// The request to the system at that address.
  HttpRequest request(URI system) {
    var request = HttpRequest.newBuilder(URI.create(system + target()))
        .method(method, BodyPublishers.ofByteArray(body.array()));
    headers.forEach(request::header);
    return request.build();
  }

  /// The path encoded, and the query.
  String target() {
    try {
      var encoded = new URI(null, null, path, null).toASCIIString();
      return query.isEmpty() ? encoded : encoded + "?" + query;
    } catch (URISyntaxException _) {
      throw new CannotRun(path + " is no path");
    }
  }

  private static JsonObject object(JsonObject owner, String name) {
    return owner.get(name) instanceof JsonObject object ? object : JsonObject.EMPTY;
  }

  private static String text(JsonObject owner, String name) {
    return owner.get(name) instanceof JsonString(var text) ? text : "";
  }
}
