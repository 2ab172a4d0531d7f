package kundcenter.aws.dynamodb;

import static kundcenter.aws.dynamodb.Faults.translated;

import java.time.Instant;
import java.util.Optional;
import kundcenter.json.Instants;
import kundcenter.store.Page;
import kundcenter.store.Snapshot;
import kundcenter.store.Snapshots;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.TicketNumber;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.PutItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Snapshots in the `Tickets` table: what is to be checked by the sparse index `nextCheck`, so
/// that the cost follows what is due and not what is open.
public final class DynamoSnapshots implements Snapshots {

  /// Most entries of a page of what is to be checked: some 100 KB.
  private static final int PAGE = 1_000;

  private final DynamoDbTable<TicketRow> tickets;
  private final TicketPartition partition;
  private final TicketScan scan;

  public DynamoSnapshots(DynamoDbClient dynamoDb, TableNames tables) {
    this.tickets = DynamoDb.enhanced(dynamoDb).table(tables.tickets(), TicketRow.SCHEMA);
    this.partition = new TicketPartition(tickets);
    this.scan = new TicketScan(tickets);
  }

  @Override
  public Page<Waiting> toCheck(int shard, Instant now, Optional<String> after) {
    var query = QueryEnhancedRequest.builder()
        .queryConditional(Part.before(shard, Instants.text(now)))
        .limit(PAGE);
    after.map(Places::key).ifPresent(query::exclusiveStartKey);
    var page = translated(() ->
        tickets.index(TicketRow.NEXT_CHECK).query(query.build()).iterator().next());
    return new Page<>(
        page.items().stream().map(DynamoSnapshots::waiting).toList(),
        Optional.ofNullable(page.lastEvaluatedKey()).map(Places::text));
  }

  @Override
  public Page<TicketNumber> toAudit(Optional<String> after) {
    return scan.unclosed(after);
  }

  @Override
  public long listed() {
    return scan.listed();
  }

  @Override
  public Optional<Found> load(TicketNumber number) {
    var rows = partition.latest(number);
    var changes = TicketRows.changes(rows);
    if (changes.isEmpty()) return Optional.empty();
    var snapshot = rows.getFirst();
    return Optional.of(new Found(
        Ticket.fold(number, changes), TicketRows.queue(snapshot), TicketRows.nextCheck(snapshot)));
  }

  @Override
  public void renew(Snapshot snapshot) {
    var put = PutItemEnhancedRequest.builder(TicketRow.class)
        .item(TicketRows.snapshot(snapshot))
        .conditionExpression(Rows.isStill(snapshot.version()))
        .build();
    translated(() -> tickets.putItemWithResponse(put));
  }

  /// The index holds keys only.
  private static Waiting waiting(TicketRow row) {
    return new Waiting(TicketRows.ticketNumber(row), TicketRows.nextCheck(row).orElseThrow());
  }
}
