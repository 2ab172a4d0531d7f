package kundcenter.simulation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kundcenter.aws.dynamodb.DynamoSnapshots;
import kundcenter.aws.dynamodb.DynamoTickets;
import kundcenter.aws.dynamodb.TableNames;
import kundcenter.store.Snapshots;
import kundcenter.ticket.Change;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.TicketNumber;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// All that lies in the tables, read when nothing goes wrong any more.
final class Store {

  /// A ticket beside the changes that it is folded from.
  record Kept(Ticket ticket, List<Change> changes) {}

  private final DynamoDbClient dynamoDb;
  private final TableNames tables;
  private final DynamoTickets tickets;
  private final DynamoSnapshots snapshots;

  Store(DynamoDbClient dynamoDb, TableNames tables) {
    this.dynamoDb = dynamoDb;
    this.tables = tables;
    this.tickets = new DynamoTickets(dynamoDb, tables);
    this.snapshots = new DynamoSnapshots(dynamoDb, tables);
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

  /// The ids of all notices about tickets.
  Set<String> notices() {
    return dynamoDb
        .scanPaginator(scan -> scan.tableName(tables.outbox()).consistentRead(true))
        .items()
        .stream()
        .map(row -> requireNonNull(row.get("sk")).s())
        .collect(Collectors.toSet());
  }
}
