package kundcenter.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonNull;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;

/// A body as `application/x-www-form-urlencoded`: its texts by name, in their order.
record FormBody(Map<String, List<String>> texts) {

  private static final int MOST_FIELDS = 200;

  /// Throws [InvalidInput] for what no browser sends.
  static FormBody parse(byte[] body) {
    var texts = new LinkedHashMap<String, List<String>>();
    var raw = new String(body, StandardCharsets.ISO_8859_1);
    if (raw.isEmpty()) return new FormBody(texts);
    var pairs = raw.split("&", -1);
    if (pairs.length > MOST_FIELDS) throw malformed();
    for (var pair : pairs) {
      var equals = pair.indexOf('=');
      if (equals < 0) throw malformed();
      texts
          .computeIfAbsent(decoded(pair.substring(0, equals)), _ -> new ArrayList<>())
          .add(decoded(pair.substring(equals + 1)));
    }
    return new FormBody(texts);
  }

  private static String decoded(String text) {
    for (var i = 0; i < text.length(); i++) if (text.charAt(i) > '~') throw malformed();
    return Percent.decode(text.replace('+', ' ')).orElseThrow(FormBody::malformed);
  }

  private static InvalidInput malformed() {
    return new InvalidInput(WebProblem.MALFORMED_REQUEST);
  }

  /// As the value that fields are read from: a text, or a list where a name came several times. A
  /// field left empty is sent as an empty text and counts as absent.
  JsonObject json() {
    var members = new JsonObject.Builder();
    texts.forEach((name, all) -> {
      var said =
          all.stream().filter(text -> !text.isEmpty()).map(JsonString::new).toList();
      members.put(
          name,
          switch (said.size()) {
            case 0 -> JsonNull.NULL;
            case 1 -> said.getFirst();
            default -> new JsonArray(List.<Json>copyOf(said));
          });
    });
    return members.build();
  }

  Map<String, String> first() {
    var first = new LinkedHashMap<String, String>();
    texts.forEach((name, all) -> first.put(name, all.getFirst()));
    return first;
  }
}
