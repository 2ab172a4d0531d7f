package kundcenter.aws.dynamodb;

import static java.util.Objects.requireNonNull;
import static kundcenter.aws.dynamodb.Faults.translated;
import static kundcenter.aws.dynamodb.Puts.NEW;
import static kundcenter.aws.dynamodb.Puts.put;
import static software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional.keyEqualTo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactWriteItemsEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Tickets in the `Tickets` table, with their notices in `Outbox` and kept answers in `Access`:
/// one transaction a change, one query a ticket.
public final class DynamoTickets implements Tickets {

  private final DynamoDbEnhancedClient client;
  private final DynamoDbTable<TicketRow> tickets;
  private final DynamoDbTable<OutboxRow> outbox;
  private final DynamoDbTable<AnswerRow> answers;
  private final TicketCounter counter;

  public DynamoTickets(DynamoDbClient dynamoDb, TableNames tables) {
    this.client = DynamoDb.enhanced(dynamoDb);
    this.tickets = client.table(tables.tickets(), TicketRow.SCHEMA);
    this.outbox = client.table(tables.outbox(), OutboxRow.SCHEMA);
    this.answers = client.table(tables.access(), AnswerRow.SCHEMA);
    this.counter = new TicketCounter(dynamoDb, tables.tickets());
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
    return folded(number, changes(number, true));
  }

  @Override
  public List<Change> history(TicketNumber number) {
    var changes = changes(number, false);
    return isWhole(changes) ? changes : changes(number, true);
  }

  @Override
  public void save(List<Commit> commits, Optional<KeptAnswer> answer) {
    var request = TransactWriteItemsEnhancedRequest.builder();
    for (var commit : commits) {
      request.addPutItem(tickets, put(TicketRow.class, TicketRows.change(commit), NEW));
      request.addPutItem(
          tickets, put(TicketRow.class, TicketRows.snapshot(commit), follows(commit)));
      for (var notice : commit.notices())
        request.addPutItem(
            outbox, put(OutboxRow.class, OutboxRow.of(notice, commit.change().at()), NEW));
    }
    var now = commits.getFirst().change().at();
    answer.ifPresent(it -> request.addPutItem(answers, Puts.answer(it, now)));
    translated(() -> client.transactWriteItems(request.build()));
  }

  @Override
  public Page<TicketSummary> list(TicketList list, int limit, Optional<String> after) {
    var query = QueryEnhancedRequest.builder()
        .queryConditional(partition(list))
        .scanIndexForward(list instanceof TicketList.Queue)
        .limit(limit);
    after.map(place -> startOf(list, place)).ifPresent(query::exclusiveStartKey);
    var page = translated(
        () -> tickets.index(index(list)).query(query.build()).iterator().next());
    var last = Optional.ofNullable(page.lastEvaluatedKey());
    return new Page<>(
        page.items().stream().map(TicketRows::summary).toList(), last.map(key -> place(list, key)));
  }

  private List<Change> changes(TicketNumber number, boolean consistent) {
    var query = QueryEnhancedRequest.builder()
        .queryConditional(keyEqualTo(key -> key.partitionValue(TicketRows.partition(number))))
        .consistentRead(consistent)
        .build();
    return translated(() -> {
      var changes = new ArrayList<Change>();
      for (var row : tickets.query(query).items())
        if (TicketRows.isChange(row)) changes.add(TicketRows.change(row));
      return changes;
    });
  }

  /// A read that is not consistent may miss a change whose successor it sees.
  private static boolean isWhole(List<Change> changes) {
    return changes.isEmpty() || changes.getLast().version() == changes.size();
  }

  private static Optional<Ticket> folded(TicketNumber number, List<Change> changes) {
    return changes.isEmpty() ? Optional.empty() : Optional.of(Ticket.fold(number, changes));
  }

  private static Expression follows(Commit commit) {
    var before = commit.change().version() - 1;
    return before == 0
        ? NEW
        : Expression.builder()
            .expression("version = :before")
            .putExpressionValue(":before", AttributeValue.fromN(Integer.toString(before)))
            .build();
  }

  private static String index(TicketList list) {
    return switch (list) {
      case TicketList.OfCustomer _ -> TicketRow.BY_CUSTOMER;
      case TicketList.OfRequester _ -> TicketRow.BY_REPORTER;
      case TicketList.Queue _ -> TicketRow.QUEUE;
    };
  }

  private static QueryConditional partition(TicketList list) {
    return keyEqualTo(key -> key.partitionValue(partitionValue(list)));
  }

  private static String partitionValue(TicketList list) {
    return switch (list) {
      case TicketList.OfCustomer(var customer) -> customer.value();
      case TicketList.OfRequester(var person) -> person.value();
      case TicketList.Queue queue -> TicketRows.queue(queue);
    };
  }

  /// A place in a list: the ticket's number and, in a queue, what it is sorted by.
  private static String place(TicketList list, Map<String, AttributeValue> key) {
    var number = TicketRows.number(requireNonNull(key.get("pk")).s());
    return list instanceof TicketList.Queue
        ? number + " " + requireNonNull(key.get("urgency")).s()
        : number;
  }

  private static Map<String, AttributeValue> startOf(TicketList list, String place) {
    var parts = place.split(" ", 2);
    var number = new TicketNumber(Long.parseLong(parts[0]));
    var pk = AttributeValue.fromS(TicketRows.partition(number));
    var sk = AttributeValue.fromS(TicketRows.SNAPSHOT);
    var partition = AttributeValue.fromS(partitionValue(list));
    var byNumber = AttributeValue.fromN(parts[0]);
    return switch (list) {
      case TicketList.OfCustomer _ ->
        Map.of("pk", pk, "sk", sk, "customer", partition, "number", byNumber);
      case TicketList.OfRequester _ ->
        Map.of("pk", pk, "sk", sk, "reporter", partition, "number", byNumber);
      case TicketList.Queue _ ->
        Map.of("pk", pk, "sk", sk, "queue", partition, "urgency", AttributeValue.fromS(parts[1]));
    };
  }
}
