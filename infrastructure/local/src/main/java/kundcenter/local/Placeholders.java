package kundcenter.local;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import kundcenter.local.function.CannotRun;

/// What `${name}` stands for in a file of requests.
final class Placeholders {

  private final Map<String, String> values = new LinkedHashMap<>();

  /// Knows `${token:name}` for each token.
  static Placeholders of(Tokens tokens) {
    var placeholders = new Placeholders();
    tokens.value().forEach((name, token) -> placeholders.put("token:" + name, token));
    return placeholders;
  }

  void put(String name, String value) {
    values.put(name, value);
  }

  /// The text with every placeholder replaced.
  ///
  /// @throws CannotRun if one is not known
  String fill(String text) {
    var filled = new StringBuilder();
    var from = 0;
    for (int at; (at = text.indexOf("${", from)) >= 0; ) {
      var end = text.indexOf('}', at);
      if (end < 0) throw new CannotRun("${ without } in: " + text.substring(at));
      filled.append(text, from, at).append(value(text.substring(at + 2, end)));
      from = end + 1;
    }
    return filled.append(text, from, text.length()).toString();
  }

  private String value(String name) {
    var value = values.get(name);
    if (value != null) return value;
    throw new CannotRun("${%s} is unknown; known: %s"
        .formatted(
            name,
            values.isEmpty()
                ? "none, as no demo has been laid in"
                : new TreeSet<>(values.keySet())));
  }
}
