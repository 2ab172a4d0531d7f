package kundcenter.local.vectors;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonNull;
import kundcenter.json.JsonNumber;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;

/// A JSON value and its place, read as what the schema says it is; anything else is a
/// [BadCase].
record Node(String place, Json json) {

  Node get(String name) {
    return find(name).orElseThrow(() -> new BadCase(place + "." + name, "is missing"));
  }

  /// A member, unless it is missing or null.
  Optional<Node> find(String name) {
    return Optional.ofNullable(object().get(name))
        .filter(value -> value != JsonNull.NULL)
        .map(value -> new Node(place + "." + name, value));
  }

  Map<String, Node> members() {
    var members = new LinkedHashMap<String, Node>();
    object()
        .members()
        .forEach((name, value) -> members.put(name, new Node(place + "." + name, value)));
    return members;
  }

  List<Node> items() {
    if (!(json instanceof JsonArray(var items))) throw new BadCase(place, "wants an array");
    return IntStream.range(0, items.size())
        .mapToObj(i -> new Node(place + "[" + i + "]", items.get(i)))
        .toList();
  }

  String text() {
    if (json instanceof JsonString(var text)) return text;
    throw new BadCase(place, "wants a text");
  }

  long number() {
    try {
      if (json instanceof JsonNumber number) return number.longValueExact();
    } catch (ArithmeticException _) {
      // Told below, as any other value that is no whole number.
    }
    throw new BadCase(place, "wants a whole number");
  }

  Duration milliseconds() {
    return Duration.ofMillis(number());
  }

  Instant instant() {
    try {
      return Instant.parse(text());
    } catch (DateTimeException _) {
      throw new BadCase(place, "wants an instant");
    }
  }

  LocalDate date() {
    try {
      return LocalDate.parse(text());
    } catch (DateTimeException _) {
      throw new BadCase(place, "wants a date");
    }
  }

  private JsonObject object() {
    if (json instanceof JsonObject object) return object;
    throw new BadCase(place, "wants an object");
  }
}
