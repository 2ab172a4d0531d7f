package kundcenter.benchmarks.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.emulators.TestCloud;
import kundcenter.template.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/// Held against what DynamoDB Local reports of the same row put by a request of its own.
class WriteUnitsTest {

  private static final Table TICKETS = TestCloud.TEMPLATE.tables().stream()
      .filter(table -> table.name().equals("Tickets"))
      .findFirst()
      .orElseThrow();
  private static final DynamoDbClient CLIENT =
      DynamoDb.client(TestCloud.dynamoDb().environment());
  private static final Map<String, AttributeValue> NONE = Map.of();

  private final WriteUnits units = new WriteUnits(TICKETS);
  private final Map<String, AttributeValue> row = new HashMap<>(Map.of(
      "pk", text("T#10001"),
      "sk", text("A"),
      "version", number(1),
      "number", number(10_001),
      "customer", text("ekbergs-bygg"),
      "reporter", text("anna-lind"),
      "queue", text("HR#FIRST"),
      "urgency", text("1 003981776400000"),
      "status", text("NEW"),
      "subject", text("Går inte att skicka")));

  @BeforeEach
  void none() {
    TestCloud.emptyDynamoDb();
  }

  @Test
  void a_new_row_costs_a_unit_and_one_in_each_index_that_it_stands_in() {
    assertPut(NONE, row, 4);
  }

  @Test
  void a_row_of_more_than_a_kilobyte_costs_a_unit_for_each_started_one() {
    row.put("change", text("å".repeat(600)));

    assertPut(NONE, row, 2 + 3);
  }

  /// Names count too: "pk", "sk" and "change" are ten bytes, "T#10001" and "E#000001" fifteen.
  @Test
  void a_row_of_exactly_a_kilobyte_costs_one_unit_and_a_byte_more_costs_two() {
    Map<String, AttributeValue> change =
        new HashMap<>(Map.of("pk", text("T#10001"), "sk", text("E#000001")));

    change.put("change", text("x".repeat(1024 - 25)));
    assertPut(NONE, change, 1);
    change.put("sk", text("E#000002"));
    change.put("change", text("x".repeat(1024 - 25 + 1)));
    assertPut(NONE, change, 2);
  }

  @Test
  void a_replaced_row_costs_as_the_larger_of_the_two() {
    row.put("change", text("x".repeat(3_000)));
    var smaller = with("change", text("x"));

    assertPut(NONE, row, 4 + 3);
    assertPut(row, smaller, 4);
  }

  @Test
  void what_no_index_holds_costs_nothing_there() {
    assertPut(NONE, row, 4);
    assertPut(row, with("version", number(2)), 1);
  }

  @Test
  void what_an_index_holds_costs_a_unit_there() {
    assertPut(NONE, row, 4);
    assertPut(row, with("status", text("IN_PROGRESS")), 4);
  }

  @Test
  void a_moved_entry_costs_two_units_there() {
    assertPut(NONE, row, 4);
    assertPut(row, with("urgency", text("2 5 003981776400000")), 1 + 2);
  }

  @Test
  void an_entry_that_leaves_an_index_costs_a_unit_there() {
    assertPut(NONE, row, 4);
    var closed = new HashMap<>(row);
    closed.keySet().removeAll(List.of("queue", "urgency"));

    assertPut(row, closed, 1 + 1);
  }

  @Test
  void a_transaction_doubles_the_row_and_not_its_indexes() {
    assertThat(units.transacted(NONE, row)).isEqualTo(2 + 3);
  }

  private void assertPut(
      Map<String, AttributeValue> before, Map<String, AttributeValue> after, int expected) {
    var put = CLIENT.putItem(request -> request
        .tableName(TICKETS.name())
        .item(after)
        .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL));

    assertThat(units.plain(before, after)).isEqualTo(expected);
    assertThat(put.consumedCapacity().capacityUnits()).isEqualTo(expected);
  }

  private Map<String, AttributeValue> with(String attribute, AttributeValue value) {
    var changed = new HashMap<>(row);
    changed.put(attribute, value);
    return changed;
  }

  private static AttributeValue text(String text) {
    return AttributeValue.fromS(text);
  }

  private static AttributeValue number(long number) {
    return AttributeValue.fromN(Long.toString(number));
  }
}
