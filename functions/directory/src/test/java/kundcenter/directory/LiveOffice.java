package kundcenter.directory;

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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntSupplier;
import kundcenter.aws.Variable;
import kundcenter.aws.dynamodb.DynamoArchive;
import kundcenter.aws.dynamodb.DynamoCallers;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.aws.dynamodb.DynamoDirectory;
import kundcenter.aws.dynamodb.DynamoJobs;
import kundcenter.aws.dynamodb.DynamoReceipts;
import kundcenter.aws.dynamodb.DynamoSnapshots;
import kundcenter.aws.dynamodb.DynamoTicketTexts;
import kundcenter.aws.dynamodb.DynamoTickets;
import kundcenter.aws.dynamodb.DynamoTransactions;
import kundcenter.aws.dynamodb.TableNames;
import kundcenter.aws.provider.BundledSettings;
import kundcenter.aws.s3.S3;
import kundcenter.aws.s3.S3FileLinks;
import kundcenter.aws.s3.S3Files;
import kundcenter.contract.Answer;
import kundcenter.contract.Call;
import kundcenter.contract.Conformity;
import kundcenter.contract.OpenApi;
import kundcenter.customer.ApiToken;
import kundcenter.customer.Caller;
import kundcenter.customer.Customer;
import kundcenter.customer.CustomerId;
import kundcenter.customer.EmailAddress;
import kundcenter.customer.Language;
import kundcenter.customer.MailDomain;
import kundcenter.customer.PaymentStanding;
import kundcenter.customer.Person;
import kundcenter.customer.PersonId;
import kundcenter.customer.TokenId;
import kundcenter.emulators.LambdaContext;
import kundcenter.emulators.TestCloud;
import kundcenter.file.FileId;
import kundcenter.file.FileKey;
import kundcenter.file.FileName;
import kundcenter.sla.SlaClock;
import kundcenter.store.Commit;
import kundcenter.store.DirectoryEntry;
import kundcenter.store.Entry;
import kundcenter.store.Files;
import kundcenter.store.Opening;
import kundcenter.store.TicketList;
import kundcenter.store.TicketSummary;
import kundcenter.store.TicketTexts;
import kundcenter.store.Uploads;
import kundcenter.ticket.Actor;
import kundcenter.ticket.Attachment;
import kundcenter.ticket.Channel;
import kundcenter.ticket.Command;
import kundcenter.ticket.Decision;
import kundcenter.ticket.Kind;
import kundcenter.ticket.Report;
import kundcenter.ticket.Retention;
import kundcenter.ticket.Team;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.TicketNumber;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The two functions of the directory as the platform calls them, with a company of two people.
final class LiveOffice {

  /// So late in the century that the emulator, which sweeps by the machine's clock, leaves all.
  static final Instant START = Instant.parse("2096-03-05T09:00:00Z");

  static final CustomerId EKBERGS = new CustomerId("ekbergs");
  static final CustomerId NORRSKEN = new CustomerId("norrsken");
  static final PersonId ANNA = new PersonId("anna");
  static final PersonId OLLE = new PersonId("olle");
  static final PersonId SARA = new PersonId("sara");

  private static final Map<String, String> ENVIRONMENT = environment();
  private static final DynamoDbClient DYNAMO_DB = DynamoDb.client(ENVIRONMENT);
  private static final TableNames TABLES = new TableNames(ENVIRONMENT);
  private static final AtomicReference<Instant> NOW = new AtomicReference<>(START);
  private static final InstantSource CLOCK = NOW::get;
  private static final DirectoryHandler HANDLER = new DirectoryHandler(ENVIRONMENT, CLOCK);
  private static final FollowUpHandler FOLLOW_UP = new FollowUpHandler(ENVIRONMENT, CLOCK);
  private static final RetentionHandler RETENTION = new RetentionHandler(ENVIRONMENT, CLOCK);

  final DynamoDirectory directory = new DynamoDirectory(DYNAMO_DB, TABLES);
  final DynamoJobs jobs = new DynamoJobs(DYNAMO_DB, TABLES);
  final DynamoTickets tickets = new DynamoTickets(DYNAMO_DB, TABLES);
  final DynamoReceipts receipts = new DynamoReceipts(DYNAMO_DB, TABLES);
  final DynamoTicketTexts texts = new DynamoTicketTexts(DYNAMO_DB, TABLES);
  private final Files files =
      new S3Files(S3.of(ENVIRONMENT), Variable.of(ENVIRONMENT, "FILES_BUCKET"));
  private final DynamoTransactions transactions = new DynamoTransactions(DYNAMO_DB, TABLES);
  private IntSupplier millisLeft = () -> 30_000;
  private int keys;

  enum Who {
    ANNA,
    OLLE,
    SARA,
    OMAR,
    MARIA,
    LEDGER;

    Caller caller() {
      return switch (this) {
        case ANNA -> new Caller.Person(LiveOffice.ANNA, EKBERGS, Caller.Role.CONTACT);
        case OLLE -> new Caller.Person(LiveOffice.OLLE, EKBERGS, Caller.Role.MEMBER);
        case SARA -> new Caller.Person(LiveOffice.SARA, NORRSKEN, Caller.Role.CONTACT);
        case OMAR -> new Caller.Specialist(new PersonId("omar"), false);
        case MARIA -> new Caller.Specialist(new PersonId("maria"), true);
        case LEDGER -> new Caller.Machine(new TokenId("ledger"), Optional.empty());
      };
    }

    ApiToken token() {
      var secret = Arrays.copyOf(name().getBytes(StandardCharsets.US_ASCII), ApiToken.SECRET_BYTES);
      var id = new TokenId(name().toLowerCase(Locale.ROOT));
      return ApiToken.issue(ApiToken.Realm.TEST, id, secret);
    }
  }

  LiveOffice() {
    TestCloud.emptyDynamoDb();
    NOW.set(START);
    var callers = new DynamoCallers(DYNAMO_DB, TABLES);
    for (var who : Who.values())
      callers.issue(who.token(), who.caller(), START.plus(Duration.ofDays(300)));
    save(
        new DirectoryEntry.CustomerSaved(Optional.empty(), customer(EKBERGS, ANNA)),
        new DirectoryEntry.CustomerSaved(Optional.empty(), customer(NORRSKEN, SARA)),
        new DirectoryEntry.PersonSaved(Optional.empty(), person(ANNA, EKBERGS)),
        new DirectoryEntry.PersonSaved(Optional.empty(), person(OLLE, EKBERGS)),
        new DirectoryEntry.PersonSaved(Optional.empty(), person(SARA, NORRSKEN)));
  }

  void save(Entry... entries) {
    transactions.write(List.of(entries), CLOCK.instant());
  }

  /// A ticket of somebody's, filed as they may.
  TicketNumber files(PersonId person, CustomerId customer, Kind kind) {
    var member = directory.member(person, customer).orElseThrow();
    var number = tickets.allotNumber();
    var report = new Report(
        Channel.API,
        kind,
        new Report.Matter("go", Optional.of("lon")),
        "Lönen till Anna Lind",
        "Anna Lind får ingen lön.",
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
    var by = new Actor(Actor.Party.CUSTOMER, person.value());
    var clock = new SlaClock(new BundledSettings().terms());
    transactions.write(
        new Opening(number, member, by, CLOCK.instant(), clock)
            .file(report, Team.HR, Optional.empty()),
        CLOCK.instant());
    return number;
  }

  Ticket ticket(TicketNumber number) {
    return tickets.findLatest(number).orElseThrow();
  }

  /// The subjects by which a company's tickets stand in lists.
  List<String> subjects(CustomerId customer) {
    return tickets.list(new TicketList.OfCustomer(customer), 10, Optional.empty()).items().stream()
        .map(TicketSummary::subject)
        .toList();
  }

  /// What an act makes of a ticket, saved.
  Ticket acts(TicketNumber number, Actor by, Command command) {
    var before = ticket(number);
    if (!(before.decide(command, by, CLOCK.instant())
        instanceof Decision.Accepted(var events, var _)))
      throw new IllegalStateException(command + " is refused");
    var clock = new SlaClock(new BundledSettings().terms());
    save(Commit.next(before, events, by, CLOCK.instant(), clock));
    return ticket(number);
  }

  /// A file comes onto a ticket, and lies where the ticket says.
  FileKey brings(TicketNumber number, PersonId person) {
    var content = Files.Content.of("lön".getBytes(StandardCharsets.UTF_8));
    var id = new FileId("f" + number);
    var attachment = new Uploads(files, new S3FileLinks(S3.of(ENVIRONMENT), "files"))
        .keep(
            number, id, FileName.of("lön anna.txt"), "text/plain", content, Attachment.State.CLEAN);
    var by = new Actor(Actor.Party.CUSTOMER, person.value());
    acts(number, by, new Command.Attach(attachment));
    return Uploads.kept(number, id);
  }

  boolean lies(FileKey file) {
    return files.find(file).isPresent();
  }

  /// What follows from changes, over a store of texts in a way of the test's own.
  FollowUp followUpWith(TicketTexts texts) {
    return new FollowUp(
        directory, jobs, transactions, ledgersWith(texts), new BundledSettings(), CLOCK);
  }

  /// The forgetting, over a store of texts in a way of the test's own.
  Forgetting forgettingWith(TicketTexts texts) {
    return new Forgetting(
        new DynamoArchive(DYNAMO_DB, TABLES),
        ledgersWith(texts),
        new Retention(24),
        new BundledSettings(),
        CLOCK);
  }

  private Ledgers ledgersWith(TicketTexts texts) {
    return new Ledgers(tickets, new DynamoSnapshots(DYNAMO_DB, TABLES), texts, files);
  }

  /// The daily call, with the scheduler's event.
  ///
  /// @return what it logs
  String forget(IntSupplier millisLeft) {
    var log = new ArrayList<String>();
    var event = OpenApi.REPOSITORY.resolve("events/schedule/once-a-day.json");
    try (var in = java.nio.file.Files.newInputStream(event)) {
      RETENTION.handleRequest(in, new ByteArrayOutputStream(), LambdaContext.of(log, millisLeft));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return String.join("\n", log);
  }

  void leaveNoTime() {
    millisLeft = () -> 1_000;
  }

  /// From now on a call has so many seconds, and one of them is gone whenever it asks for the rest.
  void hurry(int seconds) {
    var left = new AtomicInteger(seconds);
    millisLeft = () -> left.getAndDecrement() * 1_000;
  }

  void leaveTime() {
    millisLeft = () -> 30_000;
  }

  void passTimeTo(Instant then) {
    NOW.set(then);
  }

  void passTime(Duration time) {
    NOW.updateAndGet(now -> now.plus(time));
  }

  /// The minute's call.
  void followUp() {
    text(FOLLOW_UP, new byte[] {'{', '}'}, () -> 55_000);
  }

  Answer get(Who who, String target) {
    return send(who, Call.get(target));
  }

  Answer put(Who who, String path, String version, String body) {
    var call = Call.post(path, body).with("If-Match", "\"" + version + "\"");
    return send(who, new Call("PUT", call.target(), call.headers(), call.body()));
  }

  Answer delete(Who who, String path, String version) {
    return send(who, Call.of("DELETE", path).with("If-Match", "\"" + version + "\""));
  }

  Answer post(Who who, String path, String body) {
    keys++;
    return send(who, Call.post(path, body).with("Idempotency-Key", "k" + keys));
  }

  /// Every answer is held against the contract.
  private Answer send(Who who, Call call) {
    var sent = call.with("Authorization", "Bearer " + who.token().reveal());
    var answer = Answer.of(text(HANDLER, sent.event(), millisLeft));
    Conformity.check(sent, answer);
    return answer;
  }

  private static String text(RequestStreamHandler handler, byte[] event, IntSupplier millisLeft) {
    var out = new ByteArrayOutputStream();
    try {
      handler.handleRequest(
          new ByteArrayInputStream(event), out, LambdaContext.of(new ArrayList<>(), millisLeft));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Map<String, String> environment() {
    var environment = new HashMap<>(TestCloud.dynamoDb().environment());
    environment.putAll(TestCloud.s3().environment());
    TestCloud.TEMPLATE.functions().forEach(function -> environment.putAll(function.environment()));
    return environment;
  }

  static Customer customer(CustomerId id, PersonId contact) {
    return new Customer(
        id,
        "Bolaget " + id,
        Optional.empty(),
        Set.of(new MailDomain(id + ".example")),
        Set.of("go"),
        PaymentStanding.IN_ORDER,
        List.of(contact));
  }

  static Person person(PersonId id, CustomerId customer) {
    return new Person(
        id,
        new EmailAddress(id + "@" + customer + ".example"),
        id + " lind",
        Language.SV,
        customer,
        List.of(),
        Optional.empty());
  }
}
