package kundcenter.local.cloud;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kundcenter.emulators.TestCloud;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// template.yaml with what only the cloud follows. An intrinsic stands there as `!Ref x`.
final class WholeTemplate {

  private static final Map<?, ?> ROOT = read(TestCloud.template());

  /// A resource of the template.
  record Resource(String id, String type, Map<?, ?> properties, Map<?, ?> all) {

    Object at(String... path) {
      Object found = properties;
      for (var name : path)
        found = found instanceof Map<?, ?> map && map.get(name) != null ? map.get(name) : "";
      return found;
    }
  }

  /// What a policy lets do or forbids.
  record Statement(String sid, String effect, List<String> actions, List<String> resources) {}

  private WholeTemplate() {}

  static List<Resource> resources(String type) {
    return all().filter(resource -> resource.type.equals(type)).toList();
  }

  static Stream<Resource> all() {
    return map(ROOT, "Resources").entrySet().stream().map(entry -> {
      var resource = (Map<?, ?>) entry.getValue();
      return new Resource(
          entry.getKey().toString(),
          String.valueOf(resource.get("Type")),
          map(resource, "Properties"),
          resource);
    });
  }

  static Resource named(String id) {
    return all().filter(resource -> resource.id.equals(id)).findFirst().orElseThrow();
  }

  static Map<?, ?> parameters() {
    return map(ROOT, "Parameters");
  }

  /// The role of a function.
  static Resource role(Resource function) {
    return named(String.valueOf(function.at("Role")).replace("!GetAtt ", "").replace(".Arn", ""));
  }

  static List<Statement> statements(Resource role) {
    var statements = new ArrayList<Statement>();
    for (var policy : list(role.at("Policies")))
      statements.addAll(inDocument(map((Map<?, ?>) policy, "PolicyDocument")));
    return statements;
  }

  static List<Statement> inDocument(Map<?, ?> document) {
    return list(document.get("Statement")).stream()
        .map(it -> (Map<?, ?>) it)
        .map(it -> new Statement(
            String.valueOf(it.get("Sid")),
            String.valueOf(it.get("Effect")),
            texts(it.get("Action")),
            texts(it.get("Resource"))))
        .toList();
  }

  static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  static List<String> texts(@Nullable Object value) {
    return value instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of(String.valueOf(value));
  }

  static Map<?, ?> map(Map<?, ?> owner, String name) {
    return owner.get(name) instanceof Map<?, ?> map ? map : Map.of();
  }

  static Map<?, ?> read(Path file) {
    try (var reader = Files.newBufferedReader(file)) {
      return new Yaml(new WithIntrinsics()).load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class WithIntrinsics extends SafeConstructor {

    WithIntrinsics() {
      super(new LoaderOptions());
      yamlMultiConstructors.put("!", new AbstractConstruct() {
        @Override
        public Object construct(Node node) {
          var tag = node.getTag().getValue();
          return switch (node) {
            case ScalarNode scalar -> tag + " " + scalar.getValue();
            case SequenceNode sequence -> tag + " " + constructSequence(sequence);
            default -> new LinkedHashMap<>();
          };
        }
      });
    }
  }
}
