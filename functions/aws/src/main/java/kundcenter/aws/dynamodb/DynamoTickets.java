package kundcenter.aws.dynamodb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kundcenter.store.Commit;
import kundcenter.store.Entry;
import kundcenter.store.KeptAnswer;
import kundcenter.store.Page;
import kundcenter.store.TicketList;
import kundcenter.store.TicketSummary;
import kundcenter.store.Tickets;
import kundcenter.ticket.Change;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.TicketNumber;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Tickets in the `Tickets` table: one transaction a change, one query a ticket.
public final class DynamoTickets implements Tickets {

  private final DynamoTransactions transactions;
  private final TicketPartition partition;
  private final TicketCounter counter;
  private final TicketLists lists;

  public DynamoTickets(DynamoDbClient dynamoDb, TableNames tables) {
    var tickets = DynamoDb.enhanced(dynamoDb).table(tables.tickets(), TicketRow.SCHEMA);
    this.transactions = new DynamoTransactions(dynamoDb, tables);
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

  @Override
  public void save(List<Commit> commits, Optional<KeptAnswer> answer) {
    var entries = new ArrayList<Entry>(commits);
    answer.ifPresent(entries::add);
    transactions.write(entries, commits.getFirst().change().at());
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
