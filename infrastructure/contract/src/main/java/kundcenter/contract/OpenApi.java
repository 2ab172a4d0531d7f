package kundcenter.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kundcenter.emulators.TestCloud;
import kundcenter.template.Function;
import kundcenter.template.Trigger.HttpRoute;

/// `infrastructure/openapi.yaml`, read.
public final class OpenApi {

  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  public static final Path REPOSITORY = TestCloud.template().resolveSibling("");
  public static final JsonNode DOCUMENT = read();
  public static final List<Operation> OPERATIONS = operations();

  private OpenApi() {}

  /// One method on one path.
  ///
  /// @param method in capitals
  public record Operation(String id, String method, String path, JsonNode node) {

    public boolean isOpen() {
      return node.path("security").isArray() && node.get("security").isEmpty();
    }

    public boolean isCommand() {
      return node.has("x-for");
    }

    public Set<String> parameters(String in) {
      return StreamSupport.stream(node.path("parameters").spliterator(), false)
          .map(OpenApi::resolved)
          .filter(parameter -> parameter.get("in").textValue().equals(in))
          .map(parameter -> parameter.get("name").textValue())
          .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The schema of the body that it takes.
    public Optional<JsonNode> body() {
      var media = resolved(node.path("requestBody")).at("/content/application~1json");
      return media.isMissingNode() ? Optional.empty() : Optional.of(resolved(media.get("schema")));
    }

    /// The target with its parts filled in: the ticket's number, and the first of an enum.
    public String target(long number) {
      return path.replace("{number}", Long.toString(number))
          .replace("{team}", "hr")
          .replace("{line}", "first")
          .replace("{attachment}", "none")
          .replace("{file}", "none")
          .replace("{product}", "lon")
          .replace("{version}", "5.10.2");
    }

    /// How much of a path stands before its first part that may be anything.
    private static int literal(String path) {
      var part = path.indexOf('{');
      return part < 0 ? path.length() : part;
    }

    /// The class that serves it by the template, `$default` apart; empty if none does.
    public String handler() {
      record Served(Function function, HttpRoute route) {}
      return TestCloud.TEMPLATE.functions().stream()
          .flatMap(function -> routes(function).map(route -> new Served(function, route)))
          .filter(served -> isReachedBy(served.route()))
          // API Gateway takes the one that says most literally.
          .max(Comparator.comparingInt(served -> literal(served.route().path())))
          .map(served -> served.function().handler().split("::", 2)[0])
          .orElse("");
    }

    public boolean isReachedBy(HttpRoute route) {
      var fits = route.path().endsWith("/{proxy+}")
          ? path.startsWith(route.path().replace("{proxy+}", ""))
          : path.equals(route.path());
      return fits && (route.method().equals("ANY") || route.method().equals(method));
    }

    public boolean matches(String method, List<String> segments) {
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
  public static Optional<Operation> serving(Call call) {
    var method = call.method().equals("HEAD") ? "GET" : call.method();
    return OPERATIONS.stream()
        .filter(operation -> operation.matches(method, segments(call.path())))
        .findAny();
  }

  /// Those that a function serves.
  ///
  /// @param handler its class
  public static List<Operation> of(String handler) {
    return OPERATIONS.stream()
        .filter(operation -> operation.handler().equals(handler))
        .toList();
  }

  /// The routes by which the template leads to a function.
  public static Stream<HttpRoute> routes(Function function) {
    return function.triggers().stream()
        .filter(HttpRoute.class::isInstance)
        .map(HttpRoute.class::cast);
  }

  public static Operation named(String id) {
    return OPERATIONS.stream().filter(it -> it.id().equals(id)).findAny().orElseThrow();
  }

  /// The node, or the one that it refers to.
  public static JsonNode resolved(JsonNode node) {
    var reference = node.path("$ref").asText();
    return reference.isEmpty() ? node : resolved(DOCUMENT.at(reference.substring(1)));
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
