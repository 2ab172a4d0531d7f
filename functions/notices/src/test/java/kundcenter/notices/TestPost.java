package kundcenter.notices;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import kundcenter.aws.dynamodb.Connection;
import kundcenter.aws.dynamodb.DynamoAddresses;
import kundcenter.aws.dynamodb.DynamoCaps;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.aws.dynamodb.DynamoOutbox;
import kundcenter.aws.dynamodb.DynamoSignIns;
import kundcenter.aws.dynamodb.DynamoSigningKeys;
import kundcenter.aws.dynamodb.DynamoThreads;
import kundcenter.aws.dynamodb.DynamoTickets;
import kundcenter.aws.dynamodb.DynamoTransactions;
import kundcenter.aws.dynamodb.TableNames;
import kundcenter.aws.provider.BundledSettings;
import kundcenter.aws.s3.S3;
import kundcenter.aws.s3.S3Files;
import kundcenter.aws.ses.SesMailer;
import kundcenter.customer.EmailAddress;
import kundcenter.emulators.LambdaContext;
import kundcenter.emulators.TestCloud;
import kundcenter.file.FileKey;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonObject;
import kundcenter.json.Records;
import kundcenter.notice.Notice;
import kundcenter.notice.Outbox;
import kundcenter.notices.Post.Sender;
import kundcenter.notices.letter.Writer;
import kundcenter.signin.Links;
import kundcenter.sla.SlaClock;
import kundcenter.store.Commit;
import kundcenter.store.Entry;
import kundcenter.store.Files;
import kundcenter.ticket.Actor;
import kundcenter.ticket.Actor.Party;
import kundcenter.ticket.Channel;
import kundcenter.ticket.Event;
import kundcenter.ticket.Kind;
import kundcenter.ticket.Report;
import kundcenter.ticket.Requester;
import kundcenter.ticket.Team;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.TicketNumber;

/// The functions over this JVM's DynamoDB and S3, and a mail system of their own.
final class TestPost implements AutoCloseable {

  static final String SUBJECT = "Kanariefågeln har slutat sjunga";

  final SesServer ses = new SesServer();
  final EmailAddress annas = new EmailAddress("anna." + UUID.randomUUID() + "@ekbergs.example");
  Instant now = Instant.parse("2096-03-05T09:00:00Z");

  private final InstantSource clock = () -> now;
  private final BundledSettings settings = new BundledSettings();
  private final Connection connection =
      new Connection(DynamoDb.client(TestCloud.dynamoDb().environment()));
  private final TableNames tables = new TableNames(Map.of(
      "TICKETS_TABLE", "Tickets",
      "OUTBOX_TABLE", "Outbox",
      "ACCESS_TABLE", "Access",
      "MAIL_TABLE", "Mail"));
  private final DynamoTickets tickets = new DynamoTickets(connection.client(), tables);
  private final DynamoTransactions transactions =
      new DynamoTransactions(connection.client(), tables);
  private final Files files = new S3Files(S3.of(TestCloud.s3().environment()), "discarded-notices");
  final Outbox outbox = new DynamoOutbox(connection.client(), tables);

  /// A new ticket of Anna's, saved; its notices are in the outbox.
  Commit opened(Channel channel, Event... more) {
    var events = new ArrayList<Event>();
    events.add(new Event.Opened(
        new Requester(MapDirectory.ANNA, MapDirectory.EKBERGS),
        new Report(
            channel,
            Kind.TECHNICAL,
            new Report.Matter("go", Optional.empty()),
            SUBJECT,
            "Sedan i morse.",
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        Team.BUSINESS_SYSTEMS));
    events.addAll(List.of(more));
    var anna = new Actor(Party.CUSTOMER, "anna");
    return saved(Commit.opening(tickets.allotNumber(), events, anna, now, sla()));
  }

  /// The next change of a ticket, by Maria.
  Commit changed(Commit before, Event... events) {
    var maria = new Actor(Party.DESK, "maria");
    return saved(Commit.next(before.ticket(), List.of(events), maria, now, sla()));
  }

  private Commit saved(Commit commit) {
    transactions.write(List.of(commit), now);
    return commit;
  }

  void write(Entry entry) {
    transactions.write(List.of(entry), now);
  }

  Ticket ticket(TicketNumber number) {
    return tickets.findLatest(number).orElseThrow();
  }

  /// What the function that sends answers to these rows of the stream.
  String tell(LambdaContext context, Notice... notices) {
    return tell(context, UnaryOperator.identity(), notices);
  }

  String tell(LambdaContext context, UnaryOperator<Outbox> around, Notice... notices) {
    var rows = new ArrayList<Json>();
    for (var i = 0; i < notices.length; i++)
      rows.add(row(i + 1, Records.of(Notice.class).write(notices[i]).text()));
    return tell(context, around, rows);
  }

  String tell(LambdaContext context, UnaryOperator<Outbox> around, List<Json> rows) {
    var handler = new NoticesHandler(sending(around.apply(outbox)), clock, "test");
    var out = new ByteArrayOutputStream();
    handler.handleRequest(
        in(JsonObject.with("Records", new JsonArray(rows)).build()), out, context);
    return out.toString(StandardCharsets.UTF_8);
  }

  /// Lays in a batch that the stream gave up.
  void giveUp(String name, Notice... notices) {
    var rows = new ArrayList<Json>();
    for (var notice : notices)
      rows.add(row(rows.size() + 1, Records.of(Notice.class).write(notice).text()));
    giveUp(name, JsonObject.with("Records", new JsonArray(rows)).build().text());
  }

  /// Lays in a call that was given up, with this event.
  void giveUp(String name, String event) {
    var call = JsonObject.with("version", "1.0").put("payload", event).build();
    files.put(
        new FileKey("aws/lambda/mapping/shard/" + name),
        "application/json",
        Files.Content.of(call.bytes()));
  }

  /// Has the function look at what was given up.
  ///
  /// @return what it leaves there
  List<String> retell(LambdaContext context) {
    var discarded = new Discarded(files);
    new RetellingHandler(discarded, sending(outbox), clock, "test")
        .handleRequest(in(JsonObject.EMPTY), new ByteArrayOutputStream(), context);
    return discarded.batches().stream()
        .map(batch -> batch.key().value())
        .map(key -> key.substring(key.lastIndexOf('/') + 1))
        .toList();
  }

  static Json row(int sequence, String notice) {
    var image = JsonObject.with("notice", JsonObject.with("S", notice).build()).build();
    var change = JsonObject.with("SequenceNumber", Integer.toString(sequence))
        .put("NewImage", image)
        .build();
    return JsonObject.with("dynamodb", change).build();
  }

  /// What the function that hears answers to these messages of the queue.
  String hear(LambdaContext context, Duration age, String... bodies) {
    var messages = new ArrayList<Json>();
    for (var body : bodies)
      messages.add(JsonObject.with("messageId", "m" + messages.size())
          .put("body", body)
          .put(
              "attributes",
              JsonObject.with("SentTimestamp", Long.toString(now.minus(age).toEpochMilli()))
                  .build())
          .build());
    return hear(context, JsonObject.with("Records", new JsonArray(messages)).build());
  }

  String hear(LambdaContext context, Json event) {
    var taking =
        new TakingBack(outbox, new DynamoAddresses(connection.client(), tables), returns(), clock);
    var out = new ByteArrayOutputStream();
    new MailFeedbackHandler(taking, clock, "test").handleRequest(in(event), out, context);
    return out.toString(StandardCharsets.UTF_8);
  }

  private Sending sending(Outbox through) {
    var dynamoDb = connection.client();
    var directory = new MapDirectory(annas);
    var sender = new Sender("Kundcenter", new EmailAddress("support@kundcenter.example"));
    return new Sending(
        through,
        new Gathering(
            tickets,
            directory,
            new DynamoAddresses(dynamoDb, tables),
            settings,
            new Links(new DynamoSignIns(dynamoDb, tables), directory, TestPost::zeros)),
        new DynamoCaps(dynamoDb, tables),
        new Post(
            new Writer(settings.provider(), "https://kundcenter.example"),
            new DynamoThreads(dynamoDb, tables),
            new DynamoSigningKeys(dynamoDb, tables),
            sender),
        new SesMailer(ses.environment()),
        returns(),
        clock);
  }

  private Returns returns() {
    return new Returns(tickets, transactions, settings, clock);
  }

  private SlaClock sla() {
    return new SlaClock(settings.terms());
  }

  private static byte[] zeros(int count) {
    return new byte[count];
  }

  private static ByteArrayInputStream in(Json event) {
    return new ByteArrayInputStream(event.bytes());
  }

  @Override
  public void close() {
    ses.close();
  }
}
