package kundcenter.aws.dynamodb;

import static kundcenter.aws.dynamodb.Faults.translated;
import static software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional.sortBetween;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import kundcenter.json.Instants;
import kundcenter.report.Period;
import kundcenter.ticket.TicketNumber;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.Page;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.ReadBatch;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Snapshots by the receipt of their tickets, through the index `byMonth` of the `Tickets`
/// table. Its keys never change, so it costs one write unit when a ticket is made and none
/// after. The snapshots are read by their keys, a hundred at a time.
final class MonthIndex {

  private static final int BATCH = 100; // DynamoDB's limit of BatchGetItem
  private static final int PAGE = 10 * BATCH; // some hundred kilobytes of keys

  private final DynamoDbEnhancedClient client;
  private final DynamoDbTable<TicketRow> tickets;

  MonthIndex(DynamoDbClient dynamoDb, TableNames tables) {
    this.client = DynamoDb.enhanced(dynamoDb);
    this.tickets = client.table(tables.tickets(), TicketRow.SCHEMA);
  }

  /// Visits what was received in a period.
  ///
  /// @param hasTime asked before every batch but the first
  /// @return false if it ended before the last for want of time
  boolean each(Period period, BooleanSupplier hasTime, Consumer<TicketRow> visitor) {
    var isFirst = true;
    for (var month : period.months()) {
      Map<String, AttributeValue> end = null;
      do {
        var page = keys(month, period, end);
        for (int i = 0; i < page.items().size(); i += BATCH) {
          if (!isFirst && !hasTime.getAsBoolean()) return false;
          isFirst = false;
          var batch = page.items().stream().skip(i).limit(BATCH);
          read(batch.map(TicketRows::ticketNumber).toList()).forEach(visitor);
        }
        end = page.lastEvaluatedKey();
      } while (end != null);
    }
    return true;
  }

  /// A page of a month's tickets within the period: their keys alone.
  private Page<TicketRow> keys(
      YearMonth month, Period period, @Nullable Map<String, AttributeValue> after) {
    // Instants are stored in whole milliseconds.
    var first = Instants.text(period.start());
    var last = Instants.text(period.end().minusMillis(1));
    var query = QueryEnhancedRequest.builder()
        .queryConditional(sortBetween(
            key -> key.partitionValue(month.toString()).sortValue(first),
            key -> key.partitionValue(month.toString()).sortValue(last)))
        .limit(PAGE);
    if (after != null) query.exclusiveStartKey(after);
    return translated(
        () -> tickets.index(TicketRow.BY_MONTH).query(query.build()).iterator().next());
  }

  /// The snapshots that there are of a hundred tickets at most, in no order.
  ///
  /// The pages are further tries for what the table had no room to answer at once.
  List<TicketRow> read(List<TicketNumber> numbers) {
    var batch = ReadBatch.builder(TicketRow.class).mappedTableResource(tickets);
    for (var number : numbers)
      batch.addGetItem(Rows.key(TicketRows.partition(number), TicketRows.SNAPSHOT));
    return translated(() -> client.batchGetItem(all -> all.readBatches(batch.build())).stream()
        .flatMap(page -> page.resultsForTable(tickets).stream())
        .toList());
  }
}
