package kundcenter.simulation;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import kundcenter.aws.dynamodb.DynamoMailLedger;
import kundcenter.aws.dynamodb.DynamoSnapshots;
import kundcenter.aws.dynamodb.DynamoTickets;
import kundcenter.aws.dynamodb.TableNames;
import kundcenter.store.Snapshots;
import kundcenter.ticket.Change;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.TicketNumber;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// All that lies in the tables, read when nothing goes wrong any more.
final class Store {

  /// A ticket beside the changes that it is folded from.
  record Kept(Ticket ticket, List<Change> changes) {}

  private final DynamoDbClient dynamoDb;
  private final TableNames tables;
  private final DynamoTickets tickets;
  private final DynamoSnapshots snapshots;
  private final DynamoMailLedger mails;

  Store(DynamoDbClient dynamoDb, TableNames tables) {
    this.dynamoDb = dynamoDb;
    this.tables = tables;
    this.tickets = new DynamoTickets(dynamoDb, tables);
    this.snapshots = new DynamoSnapshots(dynamoDb, tables);
    this.mails = new DynamoMailLedger(dynamoDb, tables);
  }

  List<Kept> tickets() {
    return dynamoDb
        .scanPaginator(scan -> scan.tableName(tables.tickets()).consistentRead(true))
        .items()
        .stream()
        .map(row -> requireNonNull(row.get("pk")).s())
        .filter(key -> key.startsWith("T#"))
        .distinct()
        .sorted()
        .map(key -> new TicketNumber(Long.parseLong(key.substring(2))))
        .map(this::kept)
        .toList();
  }

  private Kept kept(TicketNumber number) {
    var changes = tickets.history(number);
    return new Kept(Ticket.fold(number, changes), changes);
  }

  Snapshots.Found snapshot(TicketNumber number) {
    return snapshots.load(number).orElseThrow();
  }

  /// A row of the outbox.
  ///
  /// @param notice as it is stored
  record Told(String id, String notice, boolean isEnded) {

    boolean isOfTicket() {
      return notice.contains("\"type\":\"OfTicket\"");
    }
  }

  /// All rows of the outbox, in an order that is the same in each run.
  List<Told> outbox() {
    return dynamoDb
        .scanPaginator(scan -> scan.tableName(tables.outbox()).consistentRead(true))
        .items()
        .stream()
        .map(row -> new Told(text(row, "sk"), text(row, "notice"), row.containsKey("ended")))
        .sorted(Comparator.comparing(Told::id))
        .toList();
  }

  private static String text(Map<String, AttributeValue> row, String name) {
    return requireNonNull(row.get(name)).s();
  }

  /// Whether something has become of a mail.
  boolean hasOutcome(String mail) {
    return mails.outcome(mail).isPresent();
  }
}
