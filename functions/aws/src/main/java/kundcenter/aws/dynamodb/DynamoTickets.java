package kundcenter.aws.dynamodb;

import static kundcenter.aws.dynamodb.Faults.translated;
import static kundcenter.aws.dynamodb.Rows.put;

import java.util.List;
import java.util.Optional;
import kundcenter.store.Commit;
import kundcenter.store.KeptAnswer;
import kundcenter.store.Page;
import kundcenter.store.TicketList;
import kundcenter.store.TicketSummary;
import kundcenter.store.Tickets;
import kundcenter.ticket.Change;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.TicketNumber;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactWriteItemsEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Tickets in the `Tickets` table, with their notices in `Outbox` and kept answers in `Access`:
/// one transaction a change, one query a ticket.
public final class DynamoTickets implements Tickets {

  private final DynamoDbEnhancedClient client;
  private final DynamoDbTable<TicketRow> tickets;
  private final DynamoDbTable<OutboxRow> outbox;
  private final DynamoDbTable<AnswerRow> answers;
  private final TicketPartition partition;
  private final TicketCounter counter;
  private final TicketLists lists;

  public DynamoTickets(DynamoDbClient dynamoDb, TableNames tables) {
    this.client = DynamoDb.enhanced(dynamoDb);
    this.tickets = client.table(tables.tickets(), TicketRow.SCHEMA);
    this.outbox = client.table(tables.outbox(), OutboxRow.SCHEMA);
    this.answers = client.table(tables.access(), AnswerRow.SCHEMA);
    this.partition = new TicketPartition(tickets);
    this.counter = new TicketCounter(dynamoDb, tables.tickets());
    this.lists = new TicketLists(tickets);
  }

  @Override
  public TicketNumber allotNumber() {
    return counter.next();
  }

  /// Eventually consistent, at half the price; a reader may see the ticket of a moment ago, but
  /// never half a change.
  @Override
  public Optional<Ticket> find(TicketNumber number) {
    return folded(number, history(number));
  }

  @Override
  public Optional<Ticket> findLatest(TicketNumber number) {
    return folded(number, TicketRows.changes(partition.latest(number)));
  }

  @Override
  public List<Change> history(TicketNumber number) {
    var changes = TicketRows.changes(partition.recent(number));
    return isWhole(changes) ? changes : TicketRows.changes(partition.latest(number));
  }

  /// The client gives each transaction a token of its own and sends the same one again when an
  /// answer is lost, so what was written is not taken for somebody else's.
  @Override
  public void save(List<Commit> commits, Optional<KeptAnswer> answer) {
    var request = TransactWriteItemsEnhancedRequest.builder();
    for (var commit : commits) {
      request.addPutItem(tickets, put(TicketRow.class, TicketRows.change(commit), Rows.NEW));
      request.addPutItem(
          tickets, put(TicketRow.class, TicketRows.snapshot(commit), TicketRows.follows(commit)));
      for (var notice : commit.notices())
        request.addPutItem(
            outbox, put(OutboxRow.class, OutboxRow.of(notice, commit.change().at()), Rows.NEW));
    }
    var isNew = AnswerRow.newAt(commits.getFirst().change().at());
    answer.ifPresent(
        it -> request.addPutItem(answers, put(AnswerRow.class, AnswerRow.of(it), isNew)));
    translated(() -> client.transactWriteItems(request.build()));
  }

  @Override
  public Page<TicketSummary> list(TicketList list, int limit, Optional<String> after) {
    return lists.list(list, limit, after);
  }

  /// A read that is not consistent may miss a change whose successor it sees.
  private static boolean isWhole(List<Change> changes) {
    return changes.isEmpty() || changes.getLast().version() == changes.size();
  }

  private static Optional<Ticket> folded(TicketNumber number, List<Change> changes) {
    return changes.isEmpty() ? Optional.empty() : Optional.of(Ticket.fold(number, changes));
  }
}
