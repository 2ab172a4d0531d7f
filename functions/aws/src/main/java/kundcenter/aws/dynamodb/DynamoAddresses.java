package kundcenter.aws.dynamodb;

import static kundcenter.aws.dynamodb.Faults.translated;

import java.time.Instant;
import java.util.Map;
import kundcenter.customer.EmailAddress;
import kundcenter.json.Instants;
import kundcenter.notice.Addresses;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Addresses in the `Mail` table, `address/` and the address · `UNREACHABLE`: until when each is
/// left alone. The end is compared on read.
public final class DynamoAddresses implements Addresses {

  private static final AttributeValue SORT = AttributeValue.fromS("UNREACHABLE");

  private final DynamoDbClient client;
  private final TableNames tables;

  public DynamoAddresses(DynamoDbClient dynamoDb, TableNames tables) {
    this.client = dynamoDb;
    this.tables = tables;
  }

  @Override
  public boolean isUnreachable(EmailAddress address, Instant now) {
    var row = translated(() -> client.getItem(
            get -> get.tableName(tables.mail()).key(key(address)).consistentRead(true)))
        .item();
    var until = row.get("until");
    return until != null && Instant.parse(until.s()).isAfter(now);
  }

  @Override
  public void leaveAlone(EmailAddress address, Instant now) {
    var until = AttributeValue.fromS(Instants.text(now.plus(LEFT_ALONE)));
    translated(() -> client.updateItem(update -> update
        .tableName(tables.mail())
        .key(key(address))
        .updateExpression("SET #until = :until")
        .expressionAttributeNames(Map.of("#until", "until"))
        .expressionAttributeValues(Map.of(":until", until))));
  }

  private static Map<String, AttributeValue> key(EmailAddress address) {
    return Map.of("pk", AttributeValue.fromS("address/" + address.key()), "sk", SORT);
  }
}
