package kundcenter.aws.dynamodb;

import static java.util.Objects.requireNonNull;
import static kundcenter.aws.dynamodb.Faults.translated;

import java.util.Map;
import kundcenter.ticket.TicketNumber;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/// The one series of ticket numbers, an atomic counter in the `Tickets` table. A number that is
/// drawn and then not used is lost, never reused.
///
/// The Enhanced Client has no update that returns what it counted, so this one uses the client
/// beneath.
final class TicketCounter {

  static final String ALLOTTED = "allotted";

  private static final AttributeValue COUNTER = AttributeValue.fromS("COUNTER");

  /// The first ticket is 10001: numbers have five signs from the start.
  private static final AttributeValue BEFORE_FIRST = AttributeValue.fromN("10000");

  private static final AttributeValue ONE = AttributeValue.fromN("1");

  private final DynamoDbClient client;
  private final String table;

  TicketCounter(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  TicketNumber next() {
    var counted = translated(() -> client.updateItem(update -> update
        .tableName(table)
        .key(Map.of("pk", COUNTER, "sk", COUNTER))
        .updateExpression("SET allotted = if_not_exists(allotted, :before) + :one")
        .expressionAttributeValues(Map.of(":before", BEFORE_FIRST, ":one", ONE))
        .returnValues(ReturnValue.UPDATED_NEW)));
    var number = requireNonNull(counted.attributes().get(ALLOTTED)).n();
    return new TicketNumber(Long.parseLong(number));
  }
}
