package kundcenter.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Values that a schema of the contract allows.
public final class Samples {

  private Samples() {}

  /// An object with every property.
  public static Map<String, Object> of(JsonNode schema) {
    var sample = new LinkedHashMap<String, Object>();
    schema
        .path("properties")
        .properties()
        .forEach(property ->
            sample.put(property.getKey(), value(OpenApi.resolved(property.getValue()))));
    return sample;
  }

  /// An object with the required properties alone.
  public static Map<String, Object> least(JsonNode schema) {
    var sample = of(schema);
    var required = new HashSet<String>();
    schema.path("required").forEach(name -> required.add(name.textValue()));
    sample.keySet().retainAll(required);
    return sample;
  }

  private static Object value(JsonNode schema) {
    if (schema.has("pattern") && schema.has("examples"))
      return schema.get("examples").get(0).textValue();
    if (schema.has("enum")) return schema.get("enum").get(0).textValue();
    return switch (schema.get("type").textValue()) {
      case "string" ->
        schema.path("format").asText().equals("date-time")
            ? "2026-03-06T15:00:00Z"
            : "x".repeat(schema.path("minLength").asInt(1));
      case "integer" -> schema.get("minimum").longValue();
      case "boolean" -> true;
      case "object" -> of(schema);
      case "array" -> List.of();
      default -> throw new AssertionError("no sample of " + schema);
    };
  }
}
