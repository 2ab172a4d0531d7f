package kundcenter.web;

import java.util.Map;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;

/// An answer as the gateway takes it: a result in payload format 2.0. Every answer leaves with
/// the headers that keep browsers and caches from doing anything else with it.
///
/// @param bodyWanted false for HEAD, which gets the headers of GET alone
record HttpAnswer(Response response, boolean bodyWanted) {

  private static final Map<String, JsonString> ALWAYS = Map.of(
      "Cache-Control", new JsonString("no-store"),
      "Content-Security-Policy", new JsonString("default-src 'none'; frame-ancestors 'none'"),
      "Referrer-Policy", new JsonString("no-referrer"),
      "Strict-Transport-Security", new JsonString("max-age=31536000; includeSubDomains"),
      "X-Content-Type-Options", new JsonString("nosniff"));

  JsonObject json() {
    var headers = new JsonObject.Builder();
    response.headers().forEach(headers::put);
    ALWAYS.forEach((name, value) -> {
      if (!response.headers().containsKey(name)) headers.put(name, value);
    });
    var body = response.body();
    if (body != null) headers.put("Content-Type", body.type());
    var answer = JsonObject.with("statusCode", response.status()).put("headers", headers.build());
    if (!response.cookies().isEmpty())
      answer.put(
          "cookies",
          new JsonArray(response.cookies().stream()
              .<Json>map(cookie -> new JsonString(cookie.line()))
              .toList()));
    if (body != null && bodyWanted) {
      answer.put("body", body.text());
      if (body.isBase64()) answer.put("isBase64Encoded", true);
    }
    return answer.build();
  }
}
