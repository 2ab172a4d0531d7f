package kundcenter.aws.dynamodb;

import static java.util.Objects.requireNonNull;
import static kundcenter.aws.dynamodb.Faults.translated;

import java.util.Map;
import java.util.Optional;
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

  /// Numbers have five signs from the start.
  static final long FIRST = 10_001;

  private static final AttributeValue COUNTER = AttributeValue.fromS("COUNTER");
  private static final Map<String, AttributeValue> KEY = Map.of("pk", COUNTER, "sk", COUNTER);
  private static final AttributeValue BEFORE_FIRST = AttributeValue.fromN(Long.toString(FIRST - 1));

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
        .key(KEY)
        .updateExpression("SET allotted = if_not_exists(allotted, :before) + :one")
        .expressionAttributeValues(Map.of(":before", BEFORE_FIRST, ":one", ONE))
        .returnValues(ReturnValue.UPDATED_NEW)));
    return allotted(counted.attributes());
  }

  /// The number drawn last, as of a moment ago; none before the first.
  Optional<TicketNumber> last() {
    var found = translated(() -> client.getItem(get -> get.tableName(table).key(KEY)));
    return found.hasItem() ? Optional.of(allotted(found.item())) : Optional.empty();
  }

  private static TicketNumber allotted(Map<String, AttributeValue> counter) {
    return new TicketNumber(Long.parseLong(requireNonNull(counter.get(ALLOTTED)).n()));
  }
}
