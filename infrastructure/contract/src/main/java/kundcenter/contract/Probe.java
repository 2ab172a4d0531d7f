package kundcenter.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A value at the edge of what a schema of the contract allows, or just beyond.
public record Probe(Object value, boolean allowed) {

  public static List<Probe> of(JsonNode schema) {
    var probes = new ArrayList<Probe>();
    if (schema.has("enum")) {
      schema.get("enum").forEach(choice -> probes.add(new Probe(choice.textValue(), true)));
      probes.add(new Probe(schema.get("enum").get(0).textValue() + "S", false));
      probes.add(new Probe(1, false));
      return probes;
    }
    switch (schema.get("type").textValue()) {
      case "string" -> ofText(schema, probes);
      case "integer" -> ofInteger(schema, probes);
      case "boolean" -> {
        probes.add(new Probe(false, true));
        probes.add(new Probe("true", false));
        probes.add(new Probe(1, false));
      }
      case "object" -> {
        probes.add(new Probe("x", false));
        probes.add(new Probe(List.of(), false));
      }
      case "array" -> {
        probes.add(new Probe(List.of(), true));
        probes.add(new Probe("x", false));
        var tooMany = schema.get("maxItems").intValue() + 1;
        probes.add(new Probe(Collections.nCopies(tooMany, "lamna-in-agi"), false));
      }
      default -> throw new AssertionError("no probe of " + schema);
    }
    return probes;
  }

  private static void ofText(JsonNode schema, List<Probe> probes) {
    probes.add(new Probe(1, false));
    probes.add(new Probe(List.of("x"), false));
    if (schema.path("format").asText().equals("date-time")) {
      probes.add(new Probe("2099-12-31T23:59:59.999Z", true));
      probes.add(new Probe("2000-01-01T00:00:00+01:00", false));
      probes.add(new Probe("2100-01-01T00:00:00Z", false));
      probes.add(new Probe("2026-03-06", false));
      probes.add(new Probe("2026-02-30T12:00:00Z", false));
    }
    if (schema.has("pattern") && schema.has("examples")) {
      var example = schema.get("examples").get(0).textValue();
      probes.add(new Probe(example, true));
      probes.add(new Probe(example + "0", false));
      probes.add(new Probe(example.toUpperCase(Locale.ROOT), false));
      return;
    }
    if (schema.has("maxLength")) {
      var max = schema.get("maxLength").intValue();
      probes.add(new Probe("", false));
      probes.add(new Probe("x".repeat(schema.get("minLength").intValue()), true));
      probes.add(new Probe("x".repeat(max), true));
      probes.add(new Probe("x".repeat(max + 1), false));
    }
    if (schema.has("pattern")) {
      var pattern = Pattern.compile(schema.get("pattern").textValue());
      for (var sign : List.of("a", "A", "å", "7", "-", "_", "a b", "€"))
        probes.add(new Probe(sign, pattern.matcher(sign).matches()));
    }
  }

  private static void ofInteger(JsonNode schema, List<Probe> probes) {
    var min = schema.get("minimum").longValue();
    var max = schema.get("maximum").longValue();
    probes.add(new Probe(min - 1, false));
    probes.add(new Probe(min, true));
    probes.add(new Probe(max, true));
    probes.add(new Probe(max + 1, false));
    probes.add(new Probe(Integer.toString((int) min), false));
    probes.add(new Probe(min + 0.5, false));
  }
}
