package kundcenter.template;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import kundcenter.template.Part.Group;
import kundcenter.template.Part.Intrinsic;
import kundcenter.template.Part.Text;

/// What the template's references stand for in the local run: a parameter for its value, a resource
/// for its logical id; a bucket for that id in the signs that S3 allows. Attributes of resources
/// (`!GetAtt`) have no value here.
final class Names {

  private static final Map<String, String> PSEUDO_PARAMETERS = Map.of(
      "AWS::Region", "eu-north-1",
      "AWS::StackName", "kundcenter",
      "AWS::AccountId", "000000000000",
      "AWS::NoValue", "",
      "AWS::Partition", "aws",
      "AWS::URLSuffix", "amazonaws.com");

  private final Map<String, String> values = new LinkedHashMap<>(PSEUDO_PARAMETERS);
  private final Set<String> resources;

  /// @param overrides values for parameters, instead of their defaults
  Names(Group parameters, Group resources, Map<String, String> overrides) {
    this.resources = resources.members().keySet();
    parameters.members().forEach((name, part) -> {
      var parameter = part.asGroup();
      parameter.knowing(
          Set.of("Type", "Default"),
          Set.of(
              "AllowedPattern",
              "AllowedValues",
              "ConstraintDescription",
              "Description",
              "MaxValue",
              "MinValue",
              "NoEcho"));
      var type = parameter.required("Type");
      if (!Set.of("String", "Number").contains(type.asText()))
        throw type.place().unknown("type " + type.asText(), Set.of("String", "Number"));
      values.put(
          name,
          overrides.containsKey(name)
              ? overrides.get(name)
              : parameter.required("Default").asText());
    });
    overrides.keySet().forEach(name -> {
      if (!parameters.members().containsKey(name))
        throw parameters
            .place()
            .unknown("parameter " + name, parameters.members().keySet());
    });
    resources
        .members()
        .forEach((id, part) -> values.put(id, isBucket(part) ? Bucket.name(id) : id));
  }

  private static boolean isBucket(Part resource) {
    return resource.asGroup().required("Type").asText().equals(TemplateReader.BUCKET);
  }

  /// Refuses a reference to what the template does not hold.
  void check(Part part) {
    if (!(part instanceof Intrinsic(var place, var kind, var argument))) return;
    switch (kind) {
      case REF -> known(place, argument);
      case GET_ATT -> resource(place, argument);
      case SUB ->
        substitute(place, argument, name -> {
          if (name.contains(".")) resource(place, name);
          else known(place, name);
          return "";
        });
    }
  }

  /// The text that stands there once references are followed.
  String text(Part part) {
    return switch (part) {
      case Text text -> text.value();
      case Intrinsic(var place, var kind, var argument) ->
        switch (kind) {
          case REF -> known(place, argument);
          case SUB -> substitute(place, argument, name -> known(place, name));
          case GET_ATT ->
            throw place.refuse("!GetAtt " + argument + " has no value in the local run");
        };
      case Part.Items _, Group _ -> part.asText();
    };
  }

  /// Refuses another text than the one wanted.
  void exactly(Part part, String wanted) {
    oneOf(part, Set.of(wanted));
  }

  /// The text, which is one of those known.
  String oneOf(Part part, Set<String> known) {
    var found = text(part);
    if (!known.contains(found)) throw part.place().unknown(found, known);
    return found;
  }

  /// The logical id of the resource whose attribute is told there.
  String resource(Part part, String attribute) {
    if (part instanceof Intrinsic(var place, var kind, var argument)
        && kind == Intrinsic.Kind.GET_ATT
        && argument.endsWith("." + attribute)) {
      resource(place, argument);
      return argument.substring(0, argument.indexOf('.'));
    }
    throw part.place().refuse("!GetAtt of a resource's " + attribute + " is wanted here");
  }

  /// The logical id of the resource that is named there.
  String resource(Part part) {
    if (part instanceof Intrinsic(var place, var kind, var argument)
        && kind == Intrinsic.Kind.REF) {
      if (resources.contains(argument)) return argument;
      throw place.unknown("resource " + argument, resources);
    }
    throw part.place().refuse("!Ref of a resource is wanted here");
  }

  int number(Part part) {
    var text = text(part);
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException _) {
      throw part.place().refuse(text + " is no whole number");
    }
  }

  private String known(Place place, String name) {
    var value = values.get(name);
    if (value == null) throw place.unknown("name " + name, values.keySet());
    return value;
  }

  private void resource(Place place, String attribute) {
    var id = attribute.substring(0, Math.max(0, attribute.indexOf('.')));
    if (!resources.contains(id)) throw place.unknown("resource in " + attribute, resources);
  }

  private static String substitute(Place place, String pattern, UnaryOperator<String> value) {
    var out = new StringBuilder();
    var from = 0;
    for (int at; (at = pattern.indexOf("${", from)) >= 0; ) {
      var end = pattern.indexOf('}', at);
      if (end < 0) throw place.refuse("${ without }");
      out.append(pattern, from, at).append(value.apply(pattern.substring(at + 2, end)));
      from = end + 1;
    }
    return out.append(pattern, from, pattern.length()).toString();
  }
}
