package kundcenter.web;

import java.util.LinkedHashMap;
import java.util.Map;
import kundcenter.json.JsonObject;

/// An answer as the gateway takes it: a result in payload format 2.0. Every answer leaves with
/// the headers that keep browsers and caches from doing anything else with it.
///
/// @param bodyWanted false for HEAD, which gets the headers of GET alone
record HttpAnswer(Response response, boolean bodyWanted) {

  private static final Map<String, String> ALWAYS = Map.of(
      "Cache-Control", "no-store",
      "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
      "Referrer-Policy", "no-referrer",
      "Strict-Transport-Security", "max-age=31536000; includeSubDomains",
      "X-Content-Type-Options", "nosniff");

  JsonObject json() {
    var headers = new LinkedHashMap<>(response.headers());
    ALWAYS.forEach(headers::putIfAbsent);
    var value = response.value();
    if (value != null) headers.put("Content-Type", value.type());
    var lines = new JsonObject.Builder();
    headers.forEach(lines::put);
    var answer = JsonObject.with("statusCode", response.status()).put("headers", lines.build());
    if (value != null && bodyWanted) answer.put("body", value.json().text());
    return answer.build();
  }
}
