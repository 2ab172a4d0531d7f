package kundcenter.template;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kundcenter.template.Part.Group;
import kundcenter.template.Table.AttributeType;
import kundcenter.template.Table.Index;
import kundcenter.template.Table.Projection;
import kundcenter.template.Table.StreamView;

/// An AWS::DynamoDB::Table. Its local name is its logical id.
final class TableReader {

  private static final Set<String> READ = Set.of(
      "AttributeDefinitions",
      "BillingMode",
      "GlobalSecondaryIndexes",
      "KeySchema",
      "StreamSpecification",
      "TimeToLiveSpecification");
  private static final Set<String> CLOUD_ONLY = Set.of(
      "DeletionProtectionEnabled", "PointInTimeRecoverySpecification", "SSESpecification", "Tags");

  private final Names names;

  TableReader(Names names) {
    this.names = names;
  }

  Table read(String id, Group properties) {
    properties.knowing(READ, CLOUD_ONLY);
    names.exactly(properties.required("BillingMode"), "PAY_PER_REQUEST");
    return new Table(
        id,
        key(properties),
        attributes(properties.required("AttributeDefinitions").asItems()),
        properties.items("GlobalSecondaryIndexes").stream().map(this::index).toList(),
        properties.optional("TimeToLiveSpecification").map(this::expiry),
        properties.optional("StreamSpecification").map(this::stream));
  }

  private Map<String, AttributeType> attributes(List<Part> definitions) {
    var attributes = new LinkedHashMap<String, AttributeType>();
    for (var definition : definitions) {
      var group = definition.asGroup().knowing("AttributeName", "AttributeType");
      attributes.put(
          names.text(group.required("AttributeName")),
          oneOf(AttributeType.class, group.required("AttributeType")));
    }
    return attributes;
  }

  private Table.Key key(Group owner) {
    var schema = owner.required("KeySchema");
    Optional<String> partition = Optional.empty();
    Optional<String> sort = Optional.empty();
    for (var element : schema.asItems()) {
      var group = element.asGroup().knowing("AttributeName", "KeyType");
      var name = Optional.of(names.text(group.required("AttributeName")));
      var type = group.required("KeyType");
      switch (names.text(type)) {
        case "HASH" -> partition = name;
        case "RANGE" -> sort = name;
        default -> throw type.place().unknown("key type", Set.of("HASH", "RANGE"));
      }
    }
    return new Table.Key(
        partition.orElseThrow(() -> schema.place().refuse("HASH is missing")), sort);
  }

  private Index index(Part part) {
    var group = part.asGroup().knowing("IndexName", "KeySchema", "Projection");
    return new Index(
        names.text(group.required("IndexName")),
        key(group),
        projection(group.required("Projection").asGroup()));
  }

  private Projection projection(Group group) {
    group.knowing("ProjectionType", "NonKeyAttributes");
    var type = group.required("ProjectionType");
    return switch (names.text(type)) {
      case "ALL" -> new Projection.All();
      case "KEYS_ONLY" -> new Projection.KeysOnly();
      case "INCLUDE" -> {
        var attributes = new LinkedHashSet<String>();
        group
            .required("NonKeyAttributes")
            .asItems()
            .forEach(name -> attributes.add(names.text(name)));
        yield new Projection.Include(attributes);
      }
      default -> throw type.place().unknown("projection", Set.of("ALL", "KEYS_ONLY", "INCLUDE"));
    };
  }

  private String expiry(Part part) {
    var group = part.asGroup().knowing("AttributeName", "Enabled");
    names.exactly(group.required("Enabled"), "true");
    return names.text(group.required("AttributeName"));
  }

  private StreamView stream(Part part) {
    var group = part.asGroup().knowing("StreamViewType");
    return oneOf(StreamView.class, group.required("StreamViewType"));
  }

  private <E extends Enum<E>> E oneOf(Class<E> type, Part part) {
    var found = names.text(part);
    var constants = type.getEnumConstants();
    return Arrays.stream(constants)
        .filter(constant -> constant.name().equals(found))
        .findFirst()
        .orElseThrow(() ->
            part.place().unknown(found, Arrays.stream(constants).map(Enum::name).toList()));
  }
}
