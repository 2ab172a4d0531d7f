package kundcenter.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import kundcenter.contract.OpenApi.Operation;

/// What of the contract the tests of this JVM have met so far.
public final class Coverage {

  private static final Set<String> SUCCEEDED = new ConcurrentSkipListSet<>();
  private static final Set<String> SEEN = new ConcurrentSkipListSet<>();

  private Coverage() {}

  public static void answered(Operation operation, int status) {
    if (status / 100 == 2) SUCCEEDED.add(operation.id());
  }

  /// Notes every documented property that stands in the body.
  public static void seen(String schema, JsonNode body) {
    seen(schema, OpenApi.DOCUMENT.at(schema.substring(1)), body);
  }

  private static void seen(String place, JsonNode schema, JsonNode value) {
    if (schema.has("$ref")) {
      seen(schema.get("$ref").textValue(), value);
      return;
    }
    value.properties().forEach(member -> {
      var property = schema.path("properties").path(member.getKey());
      var there = place + "/properties/" + member.getKey();
      if (!property.isMissingNode()) SEEN.add(there);
      else property = schema.path("additionalProperties");
      seen(there, property, member.getValue());
    });
    if (value.isArray()) value.forEach(item -> seen(place + "/items", schema.path("items"), item));
  }

  public static Set<String> succeeded() {
    return Set.copyOf(SUCCEEDED);
  }

  public static Set<String> seen() {
    return Set.copyOf(SEEN);
  }

  /// The properties that the schema documents, and those that it refers to do.
  public static Set<String> documented(String schema) {
    var properties = new TreeSet<String>();
    gather(schema, OpenApi.DOCUMENT.at(schema.substring(1)), properties);
    return properties;
  }

  private static void gather(String place, JsonNode schema, Set<String> properties) {
    if (schema.has("$ref")) {
      var target = schema.get("$ref").textValue();
      gather(target, OpenApi.DOCUMENT.at(target.substring(1)), properties);
      return;
    }
    schema.path("properties").properties().forEach(property -> {
      var there = place + "/properties/" + property.getKey();
      if (properties.add(there)) gather(there, property.getValue(), properties);
    });
    for (var deeper : new String[] {"items", "additionalProperties"})
      if (schema.path(deeper).isObject())
        gather(place + "/" + deeper, schema.get(deeper), properties);
  }
}
