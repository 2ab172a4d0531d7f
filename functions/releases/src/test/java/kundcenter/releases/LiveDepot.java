package kundcenter.releases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kundcenter.aws.dynamodb.DynamoArticles;
import kundcenter.aws.dynamodb.DynamoCallers;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.aws.dynamodb.DynamoTransactions;
import kundcenter.aws.dynamodb.TableNames;
import kundcenter.aws.s3.S3;
import kundcenter.aws.s3.S3Files;
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
import kundcenter.library.Article;
import kundcenter.library.ArticleId;
import kundcenter.store.DirectoryEntry;
import kundcenter.store.Entry;
import kundcenter.store.Files;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The releases function as the platform calls it, with the real tables and the real S3 server;
/// every answer is held against the contract. S3 holds links against its own clock, so the
/// desk's is set by how far it is behind that.
final class LiveDepot {

  /// Anna's company owns Lön, Olle is a member of it; Sara's owns Business and is overdue.
  static final Caller ANNA = person("anna-lind", "ekbergs-bygg", Caller.Role.CONTACT);
  static final Caller OLLE = person("olle-nord", "ekbergs-bygg", Caller.Role.MEMBER);
  static final Caller SARA = person("sara-nyman", "norrsken-handel", Caller.Role.CONTACT);
  static final Caller OMAR = new Caller.Specialist(new PersonId("omar-haddad"), false);
  static final Caller MARIA = new Caller.Specialist(new PersonId("maria-ek"), true);
  static final Caller MACHINE =
      new Caller.Machine(new TokenId("ekbergs"), Optional.of(new CustomerId("ekbergs-bygg")));

  private final Map<String, String> environment = environment();
  private final DynamoDbClient dynamoDb = DynamoDb.client(environment);
  private final TableNames tables = new TableNames(environment);
  private final HttpClient browser = HttpClient.newHttpClient();
  private final Map<Caller, String> tokens = new HashMap<>();
  private final ReleasesHandler handler;
  private Duration behind = Duration.ZERO;
  private int keys;

  LiveDepot() {
    this(Map.of());
  }

  /// @param settings of the function, instead of the template's
  LiveDepot(Map<String, String> settings) {
    TestCloud.emptyDynamoDb();
    var mine = new HashMap<>(environment);
    mine.putAll(settings);
    handler = new ReleasesHandler(mine, this::now);
    var callers = new DynamoCallers(dynamoDb, tables);
    for (var caller : List.of(ANNA, OLLE, SARA, OMAR, MARIA, MACHINE)) {
      var token = ApiToken.issue(
          ApiToken.Realm.TEST, new TokenId("t" + tokens.size()), new byte[ApiToken.SECRET_BYTES]);
      callers.issue(token, caller, now().plus(Duration.ofDays(1)));
      tokens.put(caller, token.reveal());
    }
    save("ekbergs-bygg", Set.of("lon", "professional"), PaymentStanding.IN_ORDER, ANNA, OLLE);
    save("norrsken-handel", Set.of("business"), PaymentStanding.OVERDUE, SARA);
  }

  private static Map<String, String> environment() {
    var environment = new HashMap<>(TestCloud.dynamoDb().environment());
    environment.putAll(TestCloud.s3().environment());
    TestCloud.TEMPLATE.functions().stream()
        .filter(function -> function.id().equals("ReleasesFunction"))
        .forEach(function -> environment.putAll(function.environment()));
    environment.put("LOCK_RELEASES", "false");
    return environment;
  }

  private static Caller person(String id, String customer, Caller.Role role) {
    return new Caller.Person(new PersonId(id), new CustomerId(customer), role);
  }

  private void save(String id, Set<String> products, PaymentStanding standing, Caller... people) {
    var customer = new Customer(
        new CustomerId(id), id, Optional.empty(), Set.of(), products, standing, List.of());
    var entries = new ArrayList<Entry>();
    entries.add(new DirectoryEntry.CustomerSaved(Optional.empty(), customer));
    for (var caller : people) {
      var person = ((Caller.Person) caller).person();
      entries.add(new DirectoryEntry.PersonSaved(
          Optional.empty(),
          new Person(
              person,
              EmailAddress.parse(person + "@example.se").orElseThrow(),
              person.value(),
              Language.SV,
              customer.id(),
              List.of(),
              Optional.empty())));
    }
    new DynamoTransactions(dynamoDb, tables).write(entries, now());
  }

  Instant now() {
    return Clock.tickMillis(ZoneOffset.UTC).instant().minus(behind);
  }

  /// From now on the desk's clock is that far behind S3's.
  void goBack(Duration time) {
    behind = time;
  }

  /// What lies in S3, behind the function's back.
  Files files() {
    return new S3Files(S3.of(environment), "releases");
  }

  /// The ids of the notices that lie in the outbox.
  List<String> outbox() {
    return dynamoDb.scan(scan -> scan.tableName(tables.outbox())).items().stream()
        .map(item -> requireNonNull(item.get("sk")).s())
        .toList();
  }

  Optional<Article> article(String id) {
    return new DynamoArticles(dynamoDb, tables).findLatest(new ArticleId(id));
  }

  Answer get(Caller caller, String target) {
    return send(caller, Call.get(target));
  }

  Answer get(Caller caller, String target, String header, String value) {
    return send(caller, Call.get(target).with(header, value));
  }

  Answer post(Caller caller, String target, Map<String, ?> body) {
    keys++;
    return send(caller, Call.post(target, body).with("Idempotency-Key", "key-" + keys));
  }

  /// Without a token.
  Answer open(String target) {
    return send(null, Call.get(target));
  }

  private Answer send(@Nullable Caller caller, Call call) {
    var sent = caller == null ? call : call.with("Authorization", "Bearer " + tokens.get(caller));
    var out = new ByteArrayOutputStream();
    handler.handleRequest(
        new ByteArrayInputStream(sent.event()), out, LambdaContext.of(new ArrayList<>(), 15_000));
    var answer = Answer.of(out.toString(UTF_8));
    Conformity.check(sent, answer);
    return answer;
  }

  /// Drafts, brings and publishes.
  Answer publishes(String product, String version, byte[] bytes) throws Exception {
    brings(drafts(product, version, bytes).ok(), bytes);
    return post(MARIA, "/v1/releases/" + product + "/" + version + "/publish", Map.of());
  }

  Answer drafts(String product, String version, byte[] bytes) {
    return post(
        MARIA,
        "/v1/releases/" + product,
        Map.of(
            "version",
            version,
            "file",
            product + "-" + version + ".exe",
            "size",
            bytes.length,
            "sha256",
            Sha256.of(bytes).value(),
            "notes",
            Map.of("sv", "Nytt.", "en", "New.")));
  }

  HttpResponse<String> brings(Answer offer, byte[] bytes) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(offer.text("/url")))
        .PUT(BodyPublishers.ofByteArray(bytes));
    offer
        .at("/headers")
        .properties()
        .forEach(header -> request.header(header.getKey(), header.getValue().textValue()));
    return browser.send(request.build(), BodyHandlers.ofString());
  }

  /// A file that is brought in parts.
  void bringsParts(Answer offer, byte[] bytes) throws Exception {
    var size = (int) offer.at("/partSize").longValue();
    var from = 0;
    for (var part : offer.at("/parts")) {
      var length = Math.min(size, bytes.length - from);
      var request = HttpRequest.newBuilder(URI.create(part.textValue()))
          .PUT(BodyPublishers.ofByteArray(bytes, from, length));
      var answer = browser.send(request.build(), BodyHandlers.ofString());
      if (answer.statusCode() != 200) throw new AssertionError(answer.body());
      from += length;
    }
  }

  Answer downloads(Caller caller, String product, String version) {
    return post(caller, "/v1/releases/" + product + "/" + version + "/downloads", Map.of());
  }

  HttpResponse<byte[]> fetches(String url) throws Exception {
    return browser.send(
        HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofByteArray());
  }
}
