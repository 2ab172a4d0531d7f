package kundcenter.emulators;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kundcenter.template.Table;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.DeleteTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTimeToLiveRequest;
import software.amazon.awssdk.services.dynamodb.model.ListTablesRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveSpecification;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;

/// The tables of one DynamoDB Local, made and compared without a detour over HTTP.
final class LocalTables {

  // Whose tables these are: of everybody, as the database is shared.
  private static final String KEY = "local";
  private static final String REGION = "local";

  private static final Map<String, Function<Table, Object>> ASPECTS = Map.of(
      "its key", Table::key,
      "the types of its keys", Table::attributes,
      "its indexes", Table::indexes,
      "its time to live", Table::expiry,
      "its stream", Table::stream);

  private final LocalDynamoDBRequestHandler requests;
  private final String where;

  /// @param where for messages
  LocalTables(LocalDynamoDBRequestHandler requests, String where) {
    this.requests = requests;
    this.where = where;
  }

  /// Makes the tables that are missing.
  void ensure(List<Table> wanted) {
    var there =
        requests.listTables(KEY, REGION, ListTablesRequest.builder().build()).tableNames();
    for (var table : wanted) {
      if (there.contains(table.name())) compare(table, describe(table.name()));
      else create(table);
    }
  }

  /// Has a transaction checked that changes nothing. The first one of a JVM loads so much that on a
  /// busy machine a client of two seconds' patience would give up on it.
  void warmUp(Table table) {
    var key = Stream.concat(Stream.of(table.key().partition()), table.key().sort().stream())
        .collect(Collectors.toMap(Function.identity(), name -> sample(table.attributes(), name)));
    var absent = ConditionCheck.builder()
        .tableName(table.name())
        .key(key)
        .conditionExpression("attribute_not_exists(" + table.key().partition() + ")")
        .build();
    requests.transactWriteItems(
        KEY,
        REGION,
        TransactWriteItemsRequest.builder()
            .transactItems(TransactWriteItem.builder().conditionCheck(absent).build())
            .build());
  }

  private static AttributeValue sample(Map<String, Table.AttributeType> types, String attribute) {
    return switch (requireNonNull(types.get(attribute))) {
      case S -> AttributeValue.fromS("0");
      case N -> AttributeValue.fromN("0");
      case B -> AttributeValue.fromB(SdkBytes.fromUtf8String("0"));
    };
  }

  /// Makes it anew, unless nothing was ever in it.
  void empty(Table table) {
    if (isUntouched(table)) return;
    requests.deleteTable(
        KEY, REGION, DeleteTableRequest.builder().tableName(table.name()).build());
    create(table);
  }

  /// Whether nothing lies in it; what a stream has told, only a new table forgets.
  private boolean isUntouched(Table table) {
    return table.stream().isEmpty()
        && requests
            .scan(
                KEY,
                REGION,
                ScanRequest.builder().tableName(table.name()).limit(1).build())
            .items()
            .isEmpty();
  }

  private void create(Table table) {
    requests.createTable(KEY, REGION, Tables.creation(table));
    table
        .expiry()
        .ifPresent(attribute -> requests.updateTimeToLive(
            KEY,
            REGION,
            UpdateTimeToLiveRequest.builder()
                .tableName(table.name())
                .timeToLiveSpecification(TimeToLiveSpecification.builder()
                    .attributeName(attribute)
                    .enabled(true)
                    .build())
                .build()));
  }

  private Table describe(String name) {
    var table = requests
        .describeTable(
            KEY, REGION, DescribeTableRequest.builder().tableName(name).build())
        .table();
    var expiry = requests
        .describeTimeToLive(
            KEY, REGION, DescribeTimeToLiveRequest.builder().tableName(name).build())
        .timeToLiveDescription();
    return Tables.described(table, Optional.ofNullable(expiry.attributeName()));
  }

  private void compare(Table wanted, Table found) {
    var differences = new ArrayList<String>();
    ASPECTS.forEach((aspect, of) -> {
      if (!of.apply(wanted).equals(of.apply(found))) differences.add(aspect);
    });
    if (differences.isEmpty()) return;
    throw new ChangedTable(
        "The table %s in %s is another than in the template: %s. Remove that folder (its data are lost) or use another one."
            .formatted(wanted.name(), where, String.join(", ", differences)));
  }
}
