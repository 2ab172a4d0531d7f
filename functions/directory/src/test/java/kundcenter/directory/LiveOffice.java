package kundcenter.directory;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import kundcenter.aws.dynamodb.DynamoCallers;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.aws.dynamodb.DynamoDirectory;
import kundcenter.aws.dynamodb.DynamoJobs;
import kundcenter.aws.dynamodb.DynamoTickets;
import kundcenter.aws.dynamodb.DynamoTransactions;
import kundcenter.aws.dynamodb.TableNames;
import kundcenter.aws.provider.BundledSettings;
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
import kundcenter.emulators.TestCloud;
import kundcenter.json.Json;
import kundcenter.json.JsonNumber;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;
import kundcenter.json.Limits;
import kundcenter.sla.SlaClock;
import kundcenter.store.DirectoryEntry;
import kundcenter.store.Entry;
import kundcenter.store.Opening;
import kundcenter.ticket.Actor;
import kundcenter.ticket.Channel;
import kundcenter.ticket.Kind;
import kundcenter.ticket.Report;
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

  final DynamoDirectory directory = new DynamoDirectory(DYNAMO_DB, TABLES);
  final DynamoJobs jobs = new DynamoJobs(DYNAMO_DB, TABLES);
  final DynamoTickets tickets = new DynamoTickets(DYNAMO_DB, TABLES);
  private final DynamoTransactions transactions = new DynamoTransactions(DYNAMO_DB, TABLES);
  private int millisLeft = 30_000;
  private int keys;

  enum Who {
    ANNA(new Caller.Person(LiveOffice.ANNA, EKBERGS, Caller.Role.CONTACT)),
    OLLE(new Caller.Person(LiveOffice.OLLE, EKBERGS, Caller.Role.MEMBER)),
    SARA(new Caller.Person(LiveOffice.SARA, NORRSKEN, Caller.Role.CONTACT)),
    OMAR(new Caller.Specialist(new PersonId("omar"), false)),
    MARIA(new Caller.Specialist(new PersonId("maria"), true)),
    LEDGER(new Caller.Machine(new TokenId("ledger"), Optional.empty()));

    private final Caller caller;

    Who(Caller caller) {
      this.caller = caller;
    }

    ApiToken token() {
      var secret = Arrays.copyOf(name().getBytes(StandardCharsets.US_ASCII), ApiToken.SECRET_BYTES);
      return ApiToken.issue(
          ApiToken.Realm.TEST, new TokenId(name().toLowerCase(java.util.Locale.ROOT)), secret);
    }
  }

  record Answer(int status, JsonObject headers, String body) {

    JsonObject json() {
      return (JsonObject) Json.parse(body.getBytes(StandardCharsets.UTF_8), Limits.TRUSTED);
    }

    String text(String name) {
      return json().get(name) instanceof JsonString(var text) ? text : "";
    }

    String header(String name) {
      return headers.get(name) instanceof JsonString(var text) ? text : "";
    }

    String problem() {
      var type = text("type");
      return type.substring(type.lastIndexOf('/') + 1);
    }
  }

  LiveOffice() {
    TestCloud.emptyDynamoDb();
    NOW.set(START);
    var callers = new DynamoCallers(DYNAMO_DB, TABLES);
    for (var who : Who.values())
      callers.issue(who.token(), who.caller, START.plus(Duration.ofDays(300)));
    save(
        new DirectoryEntry.CustomerSaved(Optional.empty(), customer(EKBERGS, ANNA)),
        new DirectoryEntry.CustomerSaved(Optional.empty(), customer(NORRSKEN, SARA)),
        new DirectoryEntry.PersonSaved(Optional.empty(), person(ANNA, EKBERGS)),
        new DirectoryEntry.PersonSaved(Optional.empty(), person(OLLE, EKBERGS)),
        new DirectoryEntry.PersonSaved(Optional.empty(), person(SARA, NORRSKEN)));
  }

  void save(Entry... entries) {
    transactions.write(List.of(entries), NOW.get());
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
        new Opening(number, member, by, NOW.get(), clock).file(report, Team.HR, Optional.empty()),
        NOW.get());
    return number;
  }

  Ticket ticket(TicketNumber number) {
    return tickets.findLatest(number).orElseThrow();
  }

  void leaveNoTime() {
    millisLeft = 1_000;
  }

  void passTime(Duration time) {
    NOW.updateAndGet(now -> now.plus(time));
  }

  /// The minute's call.
  void followUp() {
    call(FOLLOW_UP, new byte[] {'{', '}'}, 55_000);
  }

  Answer get(Who who, String target) {
    return send(who, "GET", target, Optional.empty(), Map.of());
  }

  Answer put(Who who, String path, String version, String body) {
    return send(who, "PUT", path, Optional.of(body), Map.of("if-match", "\"" + version + "\""));
  }

  Answer delete(Who who, String path, String version) {
    return send(who, "DELETE", path, Optional.empty(), Map.of("if-match", "\"" + version + "\""));
  }

  Answer post(Who who, String path, String body) {
    return send(who, "POST", path, Optional.of(body), Map.of("idempotency-key", "k" + ++keys));
  }

  private Answer send(
      Who who, String method, String target, Optional<String> body, Map<String, String> more) {
    var parts = target.split("\\?", 2);
    var headers = JsonObject.with("host", "api.kundcenter.example")
        .put("authorization", "Bearer " + who.token().reveal())
        .put("content-type", "application/json");
    more.forEach(headers::put);
    var event = JsonObject.with("version", "2.0")
        .put("rawPath", parts[0])
        .put("rawQueryString", parts.length > 1 ? parts[1] : "")
        .put("headers", headers.build())
        .put("isBase64Encoded", false)
        .put(
            "requestContext",
            JsonObject.with(
                    "http",
                    JsonObject.with("method", method)
                        .put("sourceIp", "192.0.2.7")
                        .build())
                .build());
    body.ifPresent(text -> event.put("body", text));
    var result =
        (JsonObject) Json.parse(call(HANDLER, event.build().bytes(), millisLeft), Limits.TRUSTED);
    var status =
        ((JsonNumber) java.util.Objects.requireNonNull(result.get("statusCode"))).longValueExact();
    var text = result.get("body") instanceof JsonString(var it) ? it : "";
    return new Answer(
        Math.toIntExact(status),
        (JsonObject) java.util.Objects.requireNonNull(result.get("headers")),
        text);
  }

  private static byte[] call(RequestStreamHandler handler, byte[] event, int millisLeft) {
    var out = new ByteArrayOutputStream();
    try {
      handler.handleRequest(new ByteArrayInputStream(event), out, context(millisLeft));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /// What the platform says about one invocation, as far as it is asked.
  private static Context context(int millisLeft) {
    LambdaLogger log = new LambdaLogger() {
      @Override
      public void log(String message) {}

      @Override
      public void log(byte[] message) {}
    };
    return (Context) Proxy.newProxyInstance(
        Context.class.getClassLoader(),
        new Class<?>[] {Context.class},
        (_, method, _) -> switch (method.getName()) {
          case "getLogger" -> log;
          case "getRemainingTimeInMillis" -> millisLeft;
          case "getAwsRequestId" -> "call-1";
          default -> throw new UnsupportedOperationException(method.getName());
        });
  }

  private static Map<String, String> environment() {
    var environment = new HashMap<>(TestCloud.dynamoDb().environment());
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
