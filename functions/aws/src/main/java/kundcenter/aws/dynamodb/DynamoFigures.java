package kundcenter.aws.dynamodb;

import static kundcenter.aws.dynamodb.Faults.translated;

import java.util.Map;
import kundcenter.report.Sums;
import kundcenter.store.Figures;
import kundcenter.store.Increment;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The running sums as one item of the `Tickets` table, `FIGURES` · `FIGURES`, which [FigureItem]
/// spells out.
///
/// The Enhanced Client cannot add to a number in place, so this one uses the client beneath.
public final class DynamoFigures implements Figures {

  private static final AttributeValue NAME = AttributeValue.fromS("FIGURES");
  private static final Map<String, AttributeValue> KEY = Map.of("pk", NAME, "sk", NAME);

  private final DynamoDbClient client;
  private final String table;

  public DynamoFigures(DynamoDbClient dynamoDb, TableNames tables) {
    this.client = dynamoDb;
    this.table = tables.tickets();
  }

  @Override
  public Kept latest() {
    var item = read(true);
    return new Kept(item.sums(), item.additions());
  }

  @Override
  public Sums sums() {
    return read(false).sums();
  }

  private FigureItem read(boolean consistent) {
    var found = translated(
        () -> client.getItem(get -> get.tableName(table).key(KEY).consistentRead(consistent)));
    return new FigureItem(found.item());
  }

  @Override
  public void add(Increment increment) {
    var addition = FigureItem.addition(increment);
    translated(() -> client.updateItem(update -> update
        .tableName(table)
        .key(KEY)
        .updateExpression(addition.expression())
        .expressionAttributeNames(addition.names())
        .expressionAttributeValues(addition.values())));
  }

  @Override
  public void replace(Kept before, Sums counted) {
    var item = FigureItem.of(counted, before.additions() + 1);
    translated(() -> client.putItem(put -> put.tableName(table)
        .item(item.withKey(KEY))
        .conditionExpression("additions = :before OR attribute_not_exists(pk)")
        .expressionAttributeValues(
            Map.of(":before", AttributeValue.fromN(Long.toString(before.additions()))))));
  }
}
