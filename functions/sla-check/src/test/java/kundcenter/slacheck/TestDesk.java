package kundcenter.slacheck;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kundcenter.aws.dynamodb.DynamoAudits;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.aws.dynamodb.DynamoFigures;
import kundcenter.aws.dynamodb.DynamoReceipts;
import kundcenter.aws.dynamodb.DynamoSnapshots;
import kundcenter.aws.dynamodb.DynamoTickets;
import kundcenter.aws.dynamodb.TableNames;
import kundcenter.aws.provider.BundledSettings;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;
import kundcenter.emulators.TestCloud;
import kundcenter.sla.SlaClock;
import kundcenter.sla.Threshold;
import kundcenter.store.Commit;
import kundcenter.store.Provider;
import kundcenter.store.Settings;
import kundcenter.store.Tickets;
import kundcenter.terms.Priority;
import kundcenter.terms.PublishedTerms;
import kundcenter.terms.TermsHistory;
import kundcenter.ticket.Actor;
import kundcenter.ticket.Catalogue;
import kundcenter.ticket.Change;
import kundcenter.ticket.Channel;
import kundcenter.ticket.Command;
import kundcenter.ticket.Decision;
import kundcenter.ticket.Event;
import kundcenter.ticket.Kind;
import kundcenter.ticket.Report;
import kundcenter.ticket.Requester;
import kundcenter.ticket.Team;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.TicketNumber;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A desk on the emulator, emptied, with a clock that is set by hand.
final class TestDesk {

  static final Actor CUSTOMER = new Actor(Actor.Party.CUSTOMER, "anna");
  static final Actor DESK = new Actor(Actor.Party.DESK, "sven");

  static final TableNames TABLES = new TableNames(Map.of(
      "TICKETS_TABLE", "Tickets",
      "OUTBOX_TABLE", "Outbox",
      "ACCESS_TABLE", "Access",
      "LIBRARY_TABLE", "Library"));
  private static final TermsHistory TERMS = new BundledSettings().terms();

  final DynamoDbClient dynamoDb = DynamoDb.client(TestCloud.emptyDynamoDb().environment());
  final DynamoTickets tickets = new DynamoTickets(dynamoDb, TABLES);
  final DynamoSnapshots snapshots = new DynamoSnapshots(dynamoDb, TABLES);
  final DynamoAudits audits = new DynamoAudits(dynamoDb, TABLES);
  final DynamoFigures figures = new DynamoFigures(dynamoDb, TABLES);
  private volatile Instant now = Instant.EPOCH;
  private volatile TermsHistory terms = TERMS;

  /// @param wall in 2026 and Stockholm's winter time, as `03-02 08:00`, a Monday
  TestDesk at(String wall) {
    now = time(wall);
    return this;
  }

  static Instant time(String wall) {
    return Instant.parse("2026-" + wall.substring(0, 5) + "T" + wall.substring(6) + ":00+01:00");
  }

  void publish(TermsHistory others) {
    terms = others;
  }

  Ticket open(Priority priority) {
    var opened = new Event.Opened(
        new Requester(new PersonId("anna"), new CustomerId("bageriet")),
        new Report(
            Channel.PORTAL,
            Kind.TECHNICAL,
            new Report.Matter("go", Optional.empty()),
            "The ledger is empty",
            "Since this morning.",
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        Team.BUSINESS_SYSTEMS);
    var events = List.<Event>of(opened, new Event.PrioritySet(priority, "As told by phone."));
    return saved(
        Commit.opening(tickets.allotNumber(), events, DESK, now, new SlaClock(terms)), tickets);
  }

  Ticket act(TicketNumber number, Actor who, Command command) {
    var ticket = tickets.findLatest(number).orElseThrow();
    if (ticket.decide(command, who, now) instanceof Decision.Accepted accepted)
      return saved(Commit.next(ticket, accepted.events(), who, now, new SlaClock(terms)), tickets);
    throw new IllegalStateException("not accepted: " + command);
  }

  private static Ticket saved(Commit commit, Tickets tickets) {
    tickets.save(List.of(commit), Optional.empty());
    return commit.ticket();
  }

  Wiring wiring() {
    return wiring(tickets);
  }

  /// The functions as they are wired, with this clock and these tickets.
  Wiring wiring(Tickets others) {
    return new Wiring(
        others,
        snapshots,
        audits,
        new DynamoReceipts(dynamoDb, TABLES),
        figures,
        new CurrentSettings(),
        () -> now,
        "test");
  }

  TestCall check() {
    return check(wiring(), TestCall.withTime());
  }

  TestCall check(Wiring wiring, TestCall call) {
    return call.of(new SlaCheckHandler(wiring, Set.of(Threshold.THREE_QUARTERS)));
  }

  TestCall audit(TestCall call) {
    return call.of(new SlaAuditHandler(wiring()));
  }

  /// What checks have recorded on a ticket, oldest first.
  List<Event> found(TicketNumber number) {
    var found = new ArrayList<Event>();
    for (var change : tickets.history(number))
      if (change.by().equals(Actor.RULES)) found.addAll(change.events());
    return found;
  }

  List<Change> history(TicketNumber number) {
    return tickets.history(number);
  }

  /// The notices of a ticket that have been written, by their ids.
  List<String> notices(TicketNumber number) {
    return dynamoDb
        .query(query -> query
            .tableName(TABLES.outbox())
            .keyConditionExpression("pk = :pk")
            .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(number.toString()))))
        .items()
        .stream()
        .map(item -> requireNonNull(item.get("sk")).s())
        .toList();
  }

  /// Spoils the snapshot of a ticket.
  void spoil(TicketNumber number, String update, Map<String, AttributeValue> values) {
    dynamoDb.updateItem(it -> {
      it.tableName(TABLES.tickets()).key(key(number, "A")).updateExpression(update);
      if (!values.isEmpty()) it.expressionAttributeValues(values);
    });
  }

  /// Spoils the first change of a ticket, so that it cannot be read.
  void spoilHistory(TicketNumber number) {
    dynamoDb.updateItem(it -> it.tableName(TABLES.tickets())
        .key(key(number, "E#000001"))
        .updateExpression("SET #change = :change")
        .expressionAttributeNames(Map.of("#change", "change"))
        .expressionAttributeValues(Map.of(":change", AttributeValue.fromS("{"))));
  }

  private static Map<String, AttributeValue> key(TicketNumber number, String sort) {
    return Map.of("pk", AttributeValue.fromS("T#" + number), "sk", AttributeValue.fromS(sort));
  }

  /// The terms as last published.
  private final class CurrentSettings implements Settings {
    @Override
    public TermsHistory terms() {
      return terms;
    }

    @Override
    public List<PublishedTerms> published() {
      return new BundledSettings().published();
    }

    @Override
    public Catalogue catalogue() {
      return new Catalogue(List.of());
    }

    @Override
    public Provider provider() {
      return new BundledSettings().provider();
    }
  }
}
