package kundcenter.articles;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kundcenter.access.Secret;
import kundcenter.aws.dynamodb.DynamoCallers;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.aws.dynamodb.DynamoDirectory;
import kundcenter.aws.dynamodb.DynamoLimits;
import kundcenter.aws.dynamodb.DynamoSessions;
import kundcenter.aws.dynamodb.DynamoSignIns;
import kundcenter.aws.dynamodb.DynamoTickets;
import kundcenter.aws.dynamodb.DynamoTransactions;
import kundcenter.aws.dynamodb.TableNames;
import kundcenter.aws.provider.BundledSettings;
import kundcenter.contract.Answer;
import kundcenter.contract.Call;
import kundcenter.contract.Conformity;
import kundcenter.customer.ApiToken;
import kundcenter.customer.Caller;
import kundcenter.customer.Customer;
import kundcenter.customer.CustomerId;
import kundcenter.customer.EmailAddress;
import kundcenter.customer.Language;
import kundcenter.customer.PaymentStanding;
import kundcenter.customer.Person;
import kundcenter.customer.PersonId;
import kundcenter.customer.TokenId;
import kundcenter.emulators.LambdaContext;
import kundcenter.emulators.TestCloud;
import kundcenter.file.Sha256;
import kundcenter.signin.DirectoryRoles;
import kundcenter.signin.SignIn;
import kundcenter.sla.SlaClock;
import kundcenter.store.Commit;
import kundcenter.store.DirectoryEntry;
import kundcenter.store.Entry;
import kundcenter.ticket.Actor;
import kundcenter.ticket.Channel;
import kundcenter.ticket.Event;
import kundcenter.ticket.Kind;
import kundcenter.ticket.Report;
import kundcenter.ticket.Requester;
import kundcenter.ticket.Team;
import kundcenter.ticket.TicketNumber;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The library function as the platform calls it, with the real tables and the real S3 server;
/// every answer is held against the contract. S3 holds links against its own clock, so the desk's
/// is set by how far it is behind that.
final class LiveLibrary {

  /// Ekbergs own *GO*, Nord own *Lön*.
  enum Someone {
    ANNA("anna-lind"),
    NILS("nils-nord"),
    OMAR("omar-haddad"),
    MARIA("maria-ek"),
    EKBERGS_SYSTEM("ekbergs"),
    GO("go");

    private final String id;

    Someone(String id) {
      this.id = id;
    }

    String address() {
      return id + "@example.se";
    }

    private Caller caller() {
      return switch (this) {
        case ANNA -> person("ekbergs", Caller.Role.CONTACT);
        case NILS -> person("nord", Caller.Role.MEMBER);
        case OMAR -> new Caller.Specialist(new PersonId(id), false);
        case MARIA -> new Caller.Specialist(new PersonId(id), true);
        case EKBERGS_SYSTEM ->
          new Caller.Machine(new TokenId(id), Optional.of(new CustomerId("ekbergs")));
        case GO -> new Caller.Machine(new TokenId(id), Optional.empty());
      };
    }

    private Caller person(String customer, Caller.Role role) {
      return new Caller.Person(new PersonId(id), new CustomerId(customer), role);
    }
  }

  private final Map<String, String> environment = environment();
  private final DynamoDbClient dynamoDb = DynamoDb.client(environment);
  private final TableNames tables = new TableNames(environment);
  private final HttpClient browser = HttpClient.newHttpClient();
  private final Map<Someone, String> tokens;
  private final LibraryHandler handler;
  private Duration behind = Duration.ZERO;
  private int keys;

  LiveLibrary() {
    this(new EnumMap<>(Someone.class));
    TestCloud.emptyDynamoDb();
    var callers = new DynamoCallers(dynamoDb, tables);
    for (var someone : Someone.values()) {
      var token = ApiToken.issue(
          ApiToken.Realm.TEST,
          new TokenId(someone.id.replace("-", "")),
          new byte[ApiToken.SECRET_BYTES]);
      callers.issue(token, someone.caller(), now().plus(Duration.ofDays(1)));
      tokens.put(someone, token.reveal());
    }
    save("ekbergs", "go", Someone.ANNA);
    save("nord", "lon", Someone.NILS);
  }

  private LiveLibrary(Map<Someone, String> tokens) {
    this.tokens = tokens;
    handler = new LibraryHandler(environment, this::now);
  }

  /// A ticket of Anna's that was solved.
  TicketNumber solved() {
    var report = new Report(
        Channel.API,
        Kind.GUIDANCE,
        new Report.Matter("go", Optional.empty()),
        "Momsen",
        "Var ställs den in?",
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
    var requester = new Requester(new PersonId(Someone.ANNA.id), new CustomerId("ekbergs"));
    var events = List.<Event>of(
        new Event.Opened(requester, report, Team.BUSINESS_SYSTEMS),
        new Event.Solved("Under Ekonomi.", true));
    var number = new DynamoTickets(dynamoDb, tables).allotNumber();
    var desk = new Actor(Actor.Party.DESK, Someone.OMAR.id);
    var sla = new SlaClock(new BundledSettings().terms());
    new DynamoTransactions(dynamoDb, tables)
        .write(List.of(Commit.opening(number, events, desk, now(), sla)), now());
    return number;
  }

  /// Another start of the function, over the same tables and files.
  LiveLibrary restarted() {
    return new LiveLibrary(tokens);
  }

  Map<String, String> settings() {
    return environment;
  }

  private static Map<String, String> environment() {
    var environment = new HashMap<>(TestCloud.dynamoDb().environment());
    environment.putAll(TestCloud.s3().environment());
    TestCloud.TEMPLATE.functions().stream()
        .filter(function -> function.id().equals("LibraryFunction"))
        .forEach(function -> environment.putAll(function.environment()));
    // What is told of a new session is written as the portal would.
    environment.put("OUTBOX_TABLE", "Outbox");
    return environment;
  }

  private void save(String id, String product, Someone someone) {
    var customer = new Customer(
        new CustomerId(id),
        id,
        Optional.empty(),
        Set.of(),
        Set.of(product),
        PaymentStanding.IN_ORDER,
        List.of());
    var person = new Person(
        new PersonId(someone.id),
        EmailAddress.parse(someone.address()).orElseThrow(),
        someone.id,
        Language.SV,
        customer.id(),
        List.of(),
        Optional.empty());
    var entries = List.<Entry>of(
        new DirectoryEntry.CustomerSaved(Optional.empty(), customer),
        new DirectoryEntry.PersonSaved(Optional.empty(), person));
    new DynamoTransactions(dynamoDb, tables).write(entries, now());
  }

  Instant now() {
    return Clock.tickMillis(ZoneOffset.UTC).instant().minus(behind);
  }

  /// From now on the desk's clock is that far behind S3's.
  void goBack(Duration time) {
    behind = time;
  }

  /// The way in, as the portal has it.
  SignIn signIn() {
    return new SignIn(
        new DynamoSignIns(dynamoDb, tables),
        new DynamoSessions(dynamoDb, tables),
        new DirectoryRoles(new DynamoDirectory(dynamoDb, tables)),
        new DynamoLimits(dynamoDb, tables),
        new DynamoTransactions(dynamoDb, tables),
        count -> new byte[count]);
  }

  /// The secret in the link of a hand-over.
  static Secret token(Answer handover) {
    var url = handover.ok().text("/url");
    return Secret.parse(url.substring(url.lastIndexOf('/') + 1)).orElseThrow();
  }

  Answer get(Someone by, String target) {
    return send(by, Call.get(target));
  }

  Answer post(Someone by, String target, String body) {
    return send(by, Call.post(target, body).with("Idempotency-Key", "key-" + keys++));
  }

  Answer post(Someone by, String target, String version, String body) {
    return send(by, Call.post(target, body).with("If-Match", version));
  }

  Answer send(Someone by, Call call) {
    var sent = call.with("Authorization", "Bearer " + tokens.get(by));
    return checked(sent, sent.event());
  }

  /// Sends a sample event, with the tokens of the people that it names.
  Answer replay(String event) {
    var filled = event
        .replace("${token:anna}", tokens.getOrDefault(Someone.ANNA, ""))
        .replace("${token:maria}", tokens.getOrDefault(Someone.MARIA, ""));
    return checked(Call.ofEvent(filled), filled.getBytes(UTF_8));
  }

  private Answer checked(Call call, byte[] event) {
    var out = new ByteArrayOutputStream();
    handler.handleRequest(
        new ByteArrayInputStream(event), out, LambdaContext.of(new ArrayList<>(), 15_000));
    var answer = Answer.of(out.toString(UTF_8));
    Conformity.check(call, answer);
    return answer;
  }

  /// Begun by Omar and published by Maria.
  void publish(String id, String visibility, String title) {
    var begun =
        post(Someone.OMAR, "/v1/articles", article(id, visibility, title)).ok();
    post(Someone.MARIA, "/v1/articles/" + id + "/publish", begun.header("ETag"), "{}")
        .ok();
  }

  static String article(String id, String visibility, String title) {
    return """
        {"id":"%s","kind":"FAQ","product":"lon","visibility":"%s","texts":{
          "sv":{"title":"%s","body":"Välj **Lön**."},"en":{"title":"Title","body":"Choose it."}}}
        """.formatted(id, visibility, title);
  }

  /// Says which file is coming into an article.
  Answer announces(Someone by, String article, String type, byte[] bytes) {
    return post(by, "/v1/articles/" + article + "/files", """
        {"name":"Så gör du.mp4","type":"%s","size":%d,"sha256":"%s"}
        """.formatted(
            type, bytes.length, Sha256.of(bytes)));
  }

  int brings(Answer offer, byte[] bytes) {
    var request = HttpRequest.newBuilder(URI.create(offer.text("/url")))
        .PUT(BodyPublishers.ofByteArray(bytes));
    offer
        .at("/headers")
        .properties()
        .forEach(header -> request.header(header.getKey(), header.getValue().textValue()));
    return send(request.build()).statusCode();
  }

  HttpResponse<byte[]> fetches(Answer link, String... headers) {
    var request = HttpRequest.newBuilder(URI.create(link.ok().text("/url")));
    return send((headers.length == 0 ? request : request.headers(headers)).build());
  }

  private HttpResponse<byte[]> send(HttpRequest request) {
    try {
      return browser.send(request, BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
