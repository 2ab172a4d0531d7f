package kundcenter.simulation;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kundcenter.aws.dynamodb.DynamoMailLedger;
import kundcenter.aws.dynamodb.DynamoSnapshots;
import kundcenter.aws.dynamodb.DynamoTickets;
import kundcenter.aws.dynamodb.TableNames;
import kundcenter.file.FileKey;
import kundcenter.file.Seen;
import kundcenter.file.Sha256;
import kundcenter.json.Json;
import kundcenter.json.Limits;
import kundcenter.json.Records;
import kundcenter.notice.Notice;
import kundcenter.notice.Outbox.Ending;
import kundcenter.store.Files;
import kundcenter.store.Snapshots;
import kundcenter.ticket.Attachment;
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
  private final Files files;

  Store(DynamoDbClient dynamoDb, TableNames tables, Files files) {
    this.dynamoDb = dynamoDb;
    this.tables = tables;
    this.tickets = new DynamoTickets(dynamoDb, tables);
    this.snapshots = new DynamoSnapshots(dynamoDb, tables);
    this.mails = new DynamoMailLedger(dynamoDb, tables);
    this.files = files;
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
  /// @param stored its notice as it stands there
  /// @param end how it ended, as it stands there; none as long as it is on its way
  record Told(String id, String stored, Optional<String> end) {

    private static Told of(Map<String, AttributeValue> row) {
      return new Told(
          text(row, "sk"),
          text(row, "notice"),
          Optional.ofNullable(row.get("ending")).map(AttributeValue::s));
    }

    Notice notice() {
      return Records.of(Notice.class).read(Json.parse(stored, Limits.TRUSTED));
    }

    Optional<Ending> ending() {
      return end.map(text -> Records.of(Ending.class).read(Json.parse(text, Limits.TRUSTED)));
    }
  }

  /// All rows of the outbox, in an order that is the same in each run.
  List<Told> outbox() {
    return dynamoDb
        .scanPaginator(scan -> scan.tableName(tables.outbox()).consistentRead(true))
        .items()
        .stream()
        .map(Told::of)
        .sorted(Comparator.comparing(Told::id))
        .toList();
  }

  private static String text(Map<String, AttributeValue> row, String name) {
    return requireNonNull(row.get(name)).s();
  }

  /// The digest of a file as it lies in the bucket; none if it does not.
  Optional<Sha256> file(TicketNumber ticket, Attachment attachment) {
    return files
        .open(FileKey.of("attachments", ticket.toString(), attachment.id().value()))
        .map(Store::digest);
  }

  private static Sha256 digest(Files.Opened file) {
    try (file) {
      return Seen.of(file.content(), Attachment.LARGEST).sha256();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Whether something has become of a mail.
  boolean hasOutcome(String mail) {
    return mails.outcome(mail).isPresent();
  }
}
