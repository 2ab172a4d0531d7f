package kundcenter.tickets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import kundcenter.emulators.TestCloud;

/// `infrastructure/openapi.yaml`, read.
final class OpenApi {

  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  static final Path REPOSITORY = TestCloud.template().resolveSibling("");
  static final JsonNode DOCUMENT = read();
  static final List<Operation> ALL = operations();

  /// Those that the template sends to this function.
  static final List<Operation> OPERATIONS =
      ALL.stream().filter(operation -> isOfTickets(operation.path())).toList();

  private OpenApi() {}

  /// One method on one path.
  ///
  /// @param method in capitals
  record Operation(String id, String method, String path, JsonNode node) {

    boolean isOpen() {
      return node.path("security").isArray() && node.get("security").isEmpty();
    }

    boolean isCommand() {
      return node.has("x-for");
    }

    Set<String> parameters(String in) {
      return StreamSupport.stream(node.path("parameters").spliterator(), false)
          .map(OpenApi::resolved)
          .filter(parameter -> parameter.get("in").textValue().equals(in))
          .map(parameter -> parameter.get("name").textValue())
          .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The schema of the body that it takes.
    Optional<JsonNode> body() {
      var media = resolved(node.path("requestBody")).at("/content/application~1json");
      return media.isMissingNode() ? Optional.empty() : Optional.of(resolved(media.get("schema")));
    }

    /// The target with its parts filled in: the ticket's number, and the first of an enum.
    String target(long number) {
      return path.replace("{number}", Long.toString(number))
          .replace("{team}", "hr")
          .replace("{line}", "first")
          .replace("{attachment}", "none");
    }

    boolean matches(String method, List<String> segments) {
      var mine = segments(path);
      if (!this.method.equals(method) || mine.size() != segments.size()) return false;
      for (var i = 0; i < mine.size(); i++) {
        if (!mine.get(i).startsWith("{") && !mine.get(i).equals(segments.get(i))) return false;
      }
      return true;
    }

    @Override
    public String toString() {
      return id;
    }
  }

  /// What serves the call, if the contract knows it. HEAD is a GET.
  static Optional<Operation> serving(Call call) {
    var method = call.method().equals("HEAD") ? "GET" : call.method();
    return OPERATIONS.stream()
        .filter(operation -> operation.matches(method, segments(call.path())))
        .findAny();
  }

  static Operation named(String id) {
    return OPERATIONS.stream().filter(it -> it.id().equals(id)).findAny().orElseThrow();
  }

  /// The node, or the one that it refers to.
  static JsonNode resolved(JsonNode node) {
    var reference = node.path("$ref").asText();
    return reference.isEmpty() ? node : resolved(DOCUMENT.at(reference.substring(1)));
  }

  private static boolean isOfTickets(String path) {
    return Set.of("tickets", "queues", "opening-hours", "terms", "reports", "figures")
        .contains(segments(path).get(2));
  }

  private static List<String> segments(String path) {
    return List.of(path.split("/", -1));
  }

  private static List<Operation> operations() {
    var operations = new ArrayList<Operation>();
    DOCUMENT
        .get("paths")
        .properties()
        .forEach(path -> path.getValue().properties().forEach(member -> {
          if (METHODS.contains(member.getKey()))
            operations.add(new Operation(
                member.getValue().get("operationId").textValue(),
                member.getKey().toUpperCase(Locale.ROOT),
                path.getKey(),
                member.getValue()));
        }));
    return List.copyOf(operations);
  }

  private static JsonNode read() {
    try {
      return new YAMLMapper()
          .readTree(REPOSITORY.resolve("infrastructure/openapi.yaml").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
