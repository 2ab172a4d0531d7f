package kundcenter.emulators;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kundcenter.template.Table;
import kundcenter.template.Table.AttributeType;
import kundcenter.template.Table.Index;
import kundcenter.template.Table.StreamView;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/// The template's tables in the SDK's words, and back.
public final class Tables {

  private Tables() {}

  /// What makes the table.
  public static CreateTableRequest creation(Table table) {
    var request = CreateTableRequest.builder()
        .tableName(table.name())
        .billingMode(BillingMode.PAY_PER_REQUEST)
        .keySchema(schema(table.key()))
        .attributeDefinitions(table.attributes().entrySet().stream()
            .map(attribute -> AttributeDefinition.builder()
                .attributeName(attribute.getKey())
                .attributeType(attribute.getValue().name())
                .build())
            .toList());
    if (!table.indexes().isEmpty())
      request.globalSecondaryIndexes(table.indexes().stream().map(Tables::index).toList());
    table.stream()
        .ifPresent(view -> request.streamSpecification(StreamSpecification.builder()
            .streamEnabled(true)
            .streamViewType(view.name())
            .build()));
    return request.build();
  }

  static Table described(TableDescription table, Optional<String> expiry) {
    return new Table(
        table.tableName(),
        key(table.keySchema()),
        table.attributeDefinitions().stream()
            .collect(Collectors.toMap(
                AttributeDefinition::attributeName,
                attribute -> AttributeType.valueOf(attribute.attributeTypeAsString()))),
        table.globalSecondaryIndexes().stream()
            .map(index -> new Index(
                index.indexName(), key(index.keySchema()), projection(index.projection())))
            .toList(),
        expiry,
        Optional.ofNullable(table.streamSpecification())
            .map(stream -> StreamView.valueOf(stream.streamViewTypeAsString())));
  }

  private static GlobalSecondaryIndex index(Index index) {
    return GlobalSecondaryIndex.builder()
        .indexName(index.name())
        .keySchema(schema(index.key()))
        .projection(projection(index.projection()))
        .build();
  }

  private static List<KeySchemaElement> schema(Table.Key key) {
    var schema = new ArrayList<KeySchemaElement>();
    schema.add(element(key.partition(), KeyType.HASH));
    key.sort().ifPresent(sort -> schema.add(element(sort, KeyType.RANGE)));
    return schema;
  }

  private static KeySchemaElement element(String attribute, KeyType type) {
    return KeySchemaElement.builder().attributeName(attribute).keyType(type).build();
  }

  private static Table.Key key(List<KeySchemaElement> schema) {
    return new Table.Key(
        attribute(schema, KeyType.HASH).orElseThrow(), attribute(schema, KeyType.RANGE));
  }

  private static Optional<String> attribute(List<KeySchemaElement> schema, KeyType type) {
    return schema.stream()
        .filter(element -> element.keyType() == type)
        .map(KeySchemaElement::attributeName)
        .findFirst();
  }

  private static Projection projection(Table.Projection projection) {
    var built = Projection.builder();
    return switch (projection) {
      case Table.Projection.All _ -> built.projectionType(ProjectionType.ALL).build();
      case Table.Projection.KeysOnly _ ->
        built.projectionType(ProjectionType.KEYS_ONLY).build();
      case Table.Projection.Include(var attributes) ->
        built
            .projectionType(ProjectionType.INCLUDE)
            .nonKeyAttributes(attributes)
            .build();
    };
  }

  private static Table.Projection projection(Projection projection) {
    return switch (projection.projectionType()) {
      case ALL -> new Table.Projection.All();
      case KEYS_ONLY -> new Table.Projection.KeysOnly();
      case INCLUDE -> new Table.Projection.Include(Set.copyOf(projection.nonKeyAttributes()));
      case UNKNOWN_TO_SDK_VERSION ->
        throw new IllegalStateException(projection.projectionTypeAsString());
    };
  }
}
