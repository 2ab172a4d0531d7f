package kundcenter.aws.dynamodb;

import static kundcenter.aws.dynamodb.Faults.translated;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kundcenter.access.TokenSheet;
import kundcenter.access.Tokens;
import kundcenter.customer.TokenId;
import kundcenter.store.Stale;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The sheets of API tokens in the `Access` table.
public final class DynamoTokens implements Tokens {

  private final DynamoDbClient client;
  private final String name;
  private final DynamoDbTable<TokenRow> table;

  public DynamoTokens(DynamoDbClient dynamoDb, TableNames tables) {
    this.client = dynamoDb;
    this.name = tables.access();
    this.table = DynamoDb.enhanced(dynamoDb).table(name, TokenRow.SCHEMA);
  }

  @Override
  public List<TokenSheet> all() {
    var all = Part.of(TokenRow.PARTITION);
    return translated(() ->
        table.query(query -> query.queryConditional(all).consistentRead(true)).items().stream()
            .map(TokenRow::sheet)
            .toList());
  }

  @Override
  public boolean revoke(TokenId id, Instant now) {
    try {
      translated(() -> client.updateItem(update -> update
          .tableName(name)
          .key(Map.of(
              "pk", AttributeValue.fromS(TokenRow.PARTITION),
              "sk", AttributeValue.fromS(id.value())))
          .updateExpression("SET revoked = if_not_exists(revoked, :now)")
          .conditionExpression("attribute_exists(pk)")
          .expressionAttributeValues(
              Map.of(":now", AttributeValue.fromN(Long.toString(now.getEpochSecond()))))));
      return true;
    } catch (Stale _) {
      return false;
    }
  }
}
