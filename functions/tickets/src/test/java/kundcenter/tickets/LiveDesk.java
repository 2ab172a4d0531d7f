package kundcenter.tickets;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import kundcenter.access.Rate;
import kundcenter.aws.dynamodb.DynamoArticles;
import kundcenter.aws.dynamodb.DynamoCallers;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.aws.dynamodb.DynamoDirectory;
import kundcenter.aws.dynamodb.DynamoDirectoryLists;
import kundcenter.aws.dynamodb.DynamoFigures;
import kundcenter.aws.dynamodb.DynamoJobs;
import kundcenter.aws.dynamodb.DynamoKeptAnswers;
import kundcenter.aws.dynamodb.DynamoReceipts;
import kundcenter.aws.dynamodb.DynamoSigningKeys;
import kundcenter.aws.dynamodb.DynamoTermsLibrary;
import kundcenter.aws.dynamodb.DynamoTickets;
import kundcenter.aws.dynamodb.DynamoTransactions;
import kundcenter.aws.dynamodb.TableNames;
import kundcenter.aws.provider.BundledSettings;
import kundcenter.aws.provider.LibrarySettings;
import kundcenter.aws.s3.S3;
import kundcenter.aws.s3.S3FileLinks;
import kundcenter.aws.s3.S3Files;
import kundcenter.contract.Answer;
import kundcenter.contract.Call;
import kundcenter.contract.Conformity;
import kundcenter.contract.OpenApi;
import kundcenter.contract.OpenApi.Operation;
import kundcenter.customer.Trace;
import kundcenter.emulators.LambdaContext;
import kundcenter.emulators.TestCloud;
import kundcenter.store.CountedTransactions;
import kundcenter.store.Entry;
import kundcenter.store.Jobs;
import kundcenter.store.Transactions;
import kundcenter.store.Uploads;
import kundcenter.web.Clients;
import kundcenter.web.Cursors;
import kundcenter.web.HttpFunction;
import kundcenter.web.Messages;
import kundcenter.web.Router;
import kundcenter.web.Site;
import kundcenter.web.desk.DeskWords;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The tickets function as the platform calls it, with everybody's tokens in tables that are
/// otherwise empty, at an hour that the test sets.
///
/// Every answer is held against the contract before the test sees it.
final class LiveDesk {

  /// When the desk opens, with nothing special that week.
  static final Instant MONDAY_AT_EIGHT = Instant.parse("2026-03-02T07:00:00Z");

  /// What the contract says of this function.
  static final List<Operation> OPERATIONS = OpenApi.of(TicketsHandler.class.getName());

  private static final Map<String, String> ENVIRONMENT = environment();
  private static final DynamoDbClient DYNAMO_DB = DynamoDb.client(ENVIRONMENT);
  private static final TableNames TABLES = new TableNames(ENVIRONMENT);
  private static final AtomicReference<Instant> NOW = new AtomicReference<>(MONDAY_AT_EIGHT);
  private static final InstantSource CLOCK = NOW::get;
  private final RequestStreamHandler handler;
  private final List<String> log = Collections.synchronizedList(new ArrayList<>());
  private final Map<Long, String> versions = new ConcurrentHashMap<>();
  private final AtomicInteger keys = new AtomicInteger();
  private int millisLeft = 15_000;

  LiveDesk() {
    this(function(UnaryOperator.identity()));
  }

  private LiveDesk(RequestStreamHandler handler) {
    this(handler, MONDAY_AT_EIGHT);
  }

  private LiveDesk(RequestStreamHandler handler, Instant start) {
    this.handler = handler;
    TestCloud.emptyDynamoDb();
    NOW.set(start);
    new SampleDirectory(new DynamoTransactions(DYNAMO_DB, TABLES)).layIn(start);
    var callers = new DynamoCallers(DYNAMO_DB, TABLES);
    for (var someone : Someone.values())
      callers.issue(someone.token(), someone.caller(), start.plus(Duration.ofDays(365)));
  }

  /// The function as it is deployed, which counts how often each calls; so late in the century that
  /// the emulator, which sweeps by the machine's clock, leaves the count alone.
  static LiveDesk counting() {
    return new LiveDesk(
        new TicketsHandler(ENVIRONMENT, CLOCK), Instant.parse("2096-03-05T09:00:00Z"));
  }

  /// One whose writes go in a way of the test's own.
  static LiveDesk on(UnaryOperator<Transactions> store) {
    return new LiveDesk(function(store));
  }

  /// Without the count of calls: tests make in one instant what others make in a day.
  private static HttpFunction function(UnaryOperator<Transactions> store) {
    var desk = parts(store);
    return new HttpFunction(
        Routes.router(desk),
        new Clients(
            new DynamoCallers(DYNAMO_DB, TABLES),
            (_, _, _, _) -> new Rate.Taken.Uncounted(),
            CLOCK),
        Site.fromEnvironment(ENVIRONMENT, desk.messages()));
  }

  /// What the endpoints work with here.
  static Desk parts(UnaryOperator<Transactions> store) {
    var keys = new DynamoSigningKeys(DYNAMO_DB, TABLES);
    var settings = new LibrarySettings(
        new BundledSettings(), new DynamoTermsLibrary(DYNAMO_DB, TABLES), CLOCK);
    var figures = new DynamoFigures(DYNAMO_DB, TABLES);
    return new Desk(
        new DynamoTickets(DYNAMO_DB, TABLES),
        new DynamoDirectory(DYNAMO_DB, TABLES),
        store.apply(
            new CountedTransactions(new DynamoTransactions(DYNAMO_DB, TABLES), figures, settings)),
        new DynamoKeptAnswers(DYNAMO_DB, TABLES),
        settings,
        new Books(settings, new DynamoReceipts(DYNAMO_DB, TABLES), figures),
        uploads(),
        new ArticleLinks(
            new DynamoArticles(DYNAMO_DB, TABLES),
            new DynamoDirectory(DYNAMO_DB, TABLES),
            "https://kundcenter.example"),
        new Cursors(() -> keys.key("cursor")),
        Messages.beside(Router.class, DeskWords.class, TicketsHandler.class),
        CLOCK);
  }

  /// Writes behind the function's back.
  static void write(List<Entry> entries, Instant now) {
    new DynamoTransactions(DYNAMO_DB, TABLES).write(entries, now);
  }

  /// The files of the tickets, behind the function's back.
  static Uploads uploads() {
    var s3 = S3.of(ENVIRONMENT);
    return new Uploads(new S3Files(s3, "files"), new S3FileLinks(s3, "files"));
  }

  private static Map<String, String> environment() {
    var environment = new HashMap<>(TestCloud.dynamoDb().environment());
    environment.putAll(TestCloud.s3().environment());
    TestCloud.TEMPLATE.functions().forEach(function -> environment.putAll(function.environment()));
    return environment;
  }

  /// Who is who, to be changed by the test.
  SampleDirectory people() {
    return new SampleDirectory(new DynamoTransactions(DYNAMO_DB, TABLES));
  }

  /// What is noted of a ticket.
  List<Trace> traces(long ticket) {
    var subject = new Trace.Subject(Trace.Kind.TICKET, Long.toString(ticket));
    return new DynamoDirectoryLists(DYNAMO_DB, TABLES)
        .traces(subject, 10, Optional.empty())
        .items();
  }

  Jobs jobs() {
    return new DynamoJobs(DYNAMO_DB, TABLES);
  }

  Client as(Someone someone) {
    return new Client(this, someone);
  }

  /// A call as it stands, with no token but its own.
  Answer send(Call call) {
    var answer = send(call.event());
    Conformity.check(call, answer);
    remember(call, answer);
    return answer;
  }

  /// An event that need not be one.
  Answer send(byte[] event) {
    var out = new ByteArrayOutputStream();
    try {
      handler.handleRequest(
          new ByteArrayInputStream(event), out, LambdaContext.of(log, millisLeft));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Answer.of(out.toString(StandardCharsets.UTF_8));
  }

  private void remember(Call call, Answer answer) {
    if (answer.header("ETag").isEmpty()) return;
    var place = answer.header("Location").isEmpty() ? call.path() : answer.header("Location");
    var number = Long.parseLong(place.split("/", -1)[3]);
    versions.put(number, answer.header("ETag"));
  }

  /// The last `ETag` that anybody was told of the ticket.
  String version(long ticket) {
    return Objects.requireNonNull(versions.get(ticket), "nothing is known of " + ticket);
  }

  String newKey() {
    return "key-" + keys.incrementAndGet();
  }

  /// For each call from now on.
  void leaveTime(Duration left) {
    millisLeft = (int) left.toMillis();
  }

  void setTime(Instant instant) {
    NOW.set(instant);
  }

  void passTime(Duration time) {
    NOW.updateAndGet(now -> now.plus(time));
  }

  /// The lines that the function has logged.
  List<String> log() {
    return List.copyOf(log);
  }
}
