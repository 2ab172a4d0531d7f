package kundcenter.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.Map;
import java.util.Set;
import kundcenter.contract.OpenApi.Operation;

/// Holds answers against `infrastructure/openapi.yaml`: the status is documented, the documented
/// headers are there, and the body is of its schema, with no field that the schema lacks.
public final class Conformity {

  /// What `default` stands for.
  private static final Set<Integer> OTHER = Set.of(405, 406, 413, 415, 421, 429, 500, 503);

  private static final String NAME = "https://kundcenter.example/openapi";
  private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
      SpecificationVersion.DRAFT_2020_12,
      registry -> registry
          .schemas(Map.of(NAME, strict(OpenApi.DOCUMENT.deepCopy()).toString()))
          .schemaRegistryConfig(
              SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  private static final String PROBLEM = "#/components/schemas/Problem";

  private Conformity() {}

  public static void check(Call call, Answer answer) {
    tellsNothing(answer);
    var operation = OpenApi.serving(call).orElse(null);
    if (operation == null) checkBody(PROBLEM, answer);
    else check(operation, call, answer);
  }

  private static void check(Operation operation, Call call, Answer answer) {
    var responses = operation.node().get("responses");
    var status = Integer.toString(answer.status());
    var documented = responses.has(status);
    expect(documented || OTHER.contains(answer.status()), operation, "has no " + status);
    var response = OpenApi.resolved(responses.get(documented ? status : "default"));
    response
        .path("headers")
        .fieldNames()
        .forEachRemaining(header -> expect(
            header.equals("Link") || !answer.header(header).isEmpty(),
            operation,
            "was answered without " + header));
    Coverage.answered(operation, answer.status());
    var content = response.path("content");
    var left = call.method().equals("HEAD") || call.headers().containsKey("prefer");
    if (content.isMissingNode() || (left && answer.body().isEmpty())) {
      expect(answer.body().isEmpty(), operation, "was answered with a body");
      return;
    }
    var type = answer.header("Content-Type").split(";", 2)[0];
    expect(content.has(type), operation, "was answered in " + type);
    if (type.endsWith("json"))
      checkBody(content.get(type).get("schema").get("$ref").textValue(), answer);
  }

  private static void checkBody(String schema, Answer answer) {
    var body = answer.json();
    var errors = SCHEMAS.getSchema(SchemaLocation.of(NAME + schema)).validate(body).stream()
        .map(Error::toString)
        .toList();
    if (!errors.isEmpty())
      throw new AssertionError(schema + ": " + errors + " in " + answer.body());
    Coverage.seen(schema, body);
  }

  /// Whatever goes wrong, no word of our insides goes out (threat T54).
  private static void tellsNothing(Answer answer) {
    for (var inside : new String[] {"Exception", "java.", "kundcenter.t", "kundcenter.w", "amazon"})
      if (answer.body().contains(inside)) throw new AssertionError("it tells: " + answer.body());
  }

  private static void expect(boolean holds, Operation operation, String what) {
    if (!holds) throw new AssertionError("the contract is broken: " + operation.id() + " " + what);
  }

  /// The same where an object has the documented properties only: clients must take others, but a
  /// field that is not in the contract was forgotten there.
  private static JsonNode strict(JsonNode node) {
    if (node instanceof ObjectNode object
        && object.has("properties")
        && !object.has("additionalProperties")) object.put("additionalProperties", false);
    node.forEach(Conformity::strict);
    return node;
  }
}
