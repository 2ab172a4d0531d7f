package kundcenter.aws.dynamodb;

import static java.util.Comparator.comparingInt;
import static kundcenter.aws.dynamodb.Faults.translated;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kundcenter.json.Instants;
import kundcenter.store.Misses;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Searches in vain in the `Library` table, see [MissRow]. Each is one update.
public final class DynamoMisses implements Misses {

  private static final int MOST = 100;

  private final DynamoDbClient dynamoDb;
  private final DynamoDbTable<MissRow> table;

  public DynamoMisses(DynamoDbClient dynamoDb, TableNames tables) {
    this.dynamoDb = dynamoDb;
    this.table = DynamoDb.enhanced(dynamoDb).table(tables.library(), MissRow.SCHEMA);
  }

  @Override
  public void note(String text, Instant now) {
    var month = YearMonth.from(now.atOffset(ZoneOffset.UTC));
    translated(() -> dynamoDb.updateItem(update -> update
        .tableName(table.tableName())
        .key(Map.of(
            "pk", AttributeValue.fromS(MissRow.partition(month)),
            "sk", AttributeValue.fromS(shortened(text))))
        .updateExpression("ADD times :one SET #last = :now")
        .expressionAttributeNames(Map.of("#last", "last"))
        .expressionAttributeValues(Map.of(
            ":one", AttributeValue.fromN("1"),
            ":now", AttributeValue.fromS(Instants.text(now))))));
  }

  private static String shortened(String text) {
    var small = text.strip().toLowerCase(Locale.ROOT);
    return small.codePointCount(0, small.length()) <= LONGEST
        ? small
        : small.substring(0, small.offsetByCodePoints(0, LONGEST));
  }

  @Override
  public List<Miss> in(YearMonth month) {
    return translated(() -> table.query(Part.of(MissRow.partition(month))).items().stream()
        .map(MissRow::toMiss)
        .sorted(comparingInt(Miss::times).reversed().thenComparing(Miss::text))
        .limit(MOST)
        .toList());
  }
}
