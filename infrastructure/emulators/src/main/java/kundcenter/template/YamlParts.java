package kundcenter.template;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import kundcenter.template.Part.Group;
import kundcenter.template.Part.Intrinsic;
import kundcenter.template.Part.Items;
import kundcenter.template.Part.Text;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// YAML to parts. Nothing is constructed from a tag: only the composed nodes are read, because they
/// know their lines.
final class YamlParts {

  private YamlParts() {}

  static Group read(Path file) {
    var whole = new Place(file.getFileName().toString(), 1, "");
    try (var reader = Files.newBufferedReader(file)) {
      var node = new Yaml(new SafeConstructor(new LoaderOptions())).compose(reader);
      if (node == null) throw whole.refuse("the file is empty");
      return part(whole, node).asGroup();
    } catch (MarkedYAMLException e) {
      var line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw whole.in("", line).refuse("no YAML: " + e.getProblem());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// JSON that is written as a text inside the template, as JSON is YAML too.
  static Group inside(Place place, String text) {
    try {
      var node = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
      if (node != null) return part(place, node).asGroup();
      throw place.refuse("the text is empty");
    } catch (MarkedYAMLException e) {
      throw place.refuse("no JSON: " + e.getProblem());
    }
  }

  private static Part part(Place place, Node node) {
    var tag = node.getTag().getValue();
    if (tag.startsWith("!")) return intrinsic(place, tag, node);
    return switch (node) {
      case ScalarNode scalar -> new Text(place, scalar.getValue());
      case SequenceNode sequence -> items(place, sequence);
      case MappingNode mapping -> group(place, mapping);
      default -> throw place.refuse("anchors are not read");
    };
  }

  // What depends on a condition of the deployment is followed nowhere, but what is named in it is
  // to be there.
  private static final Set<String> CONDITIONAL = Set.of("!Equals", "!If", "!Not");

  private static Part intrinsic(Place place, String tag, Node node) {
    if (CONDITIONAL.contains(tag) && node instanceof SequenceNode arguments)
      return items(place, arguments);
    for (var kind : Intrinsic.Kind.values()) {
      if (!kind.tag.equals(tag)) continue;
      if (node instanceof ScalarNode scalar) return new Intrinsic(place, kind, scalar.getValue());
      throw place.refuse(tag + " is read with a plain value only");
    }
    throw place.unknown(tag, tags());
  }

  private static Items items(Place place, SequenceNode sequence) {
    var items = new ArrayList<Part>();
    for (var item : sequence.getValue()) {
      items.add(part(place.in(String.valueOf(items.size()), line(item)), item));
    }
    return new Items(place, List.copyOf(items));
  }

  private static Group group(Place place, MappingNode mapping) {
    var members = new LinkedHashMap<String, Part>();
    for (var entry : mapping.getValue()) {
      if (!(entry.getKeyNode() instanceof ScalarNode key)) throw place.refuse("a name is no text");
      var inside = place.in(key.getValue(), line(key));
      if (key.getValue().startsWith("Fn::") || key.getValue().equals("Ref"))
        throw inside.unknown("long form " + key.getValue(), tags());
      if (members.put(key.getValue(), part(inside, entry.getValueNode())) != null)
        throw inside.refuse("stands there twice");
    }
    return new Group(place, members);
  }

  private static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  private static List<String> tags() {
    return Arrays.stream(Intrinsic.Kind.values()).map(kind -> kind.tag).toList();
  }
}
