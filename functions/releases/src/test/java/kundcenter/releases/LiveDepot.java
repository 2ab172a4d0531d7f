package kundcenter.releases;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
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
import java.util.Base64;
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
import kundcenter.emulators.TestCloud;
import kundcenter.file.Sha256;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;
import kundcenter.json.Limits;
import kundcenter.library.Article;
import kundcenter.library.ArticleId;
import kundcenter.store.DirectoryEntry;
import kundcenter.store.Entry;
import kundcenter.store.Files;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The releases function as the platform calls it, with the real tables and the real S3 server. S3
/// holds links against its own clock, so the desk's is set by how far it is from that.
final class LiveDepot {

  /// Anna's company owns Lön, Olle is a member of it; Sara's owns Business and is overdue.
  static final Caller ANNA = person("anna-lind", "ekbergs-bygg", Caller.Role.CONTACT);
  static final Caller OLLE = person("olle-nord", "ekbergs-bygg", Caller.Role.MEMBER);
  static final Caller SARA = person("sara-nyman", "norrsken-handel", Caller.Role.CONTACT);
  static final Caller OMAR = new Caller.Specialist(new PersonId("omar-haddad"), false);
  static final Caller MARIA = new Caller.Specialist(new PersonId("maria-ek"), true);
  static final Caller MACHINE =
      new Caller.Machine(new TokenId("ekbergs"), Optional.of(new CustomerId("ekbergs-bygg")));

  private static final String HOST = "api.kundcenter.example";

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
          ApiToken.Realm.TEST,
          new TokenId("t" + tokens.size()),
          new byte[ApiToken.SECRET_BYTES]);
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

  private void save(
      String id, Set<String> products, PaymentStanding standing, Caller... people) {
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
              EmailAddress.of(person + "@example.se"),
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
        .map(item -> item.get("sk").s())
        .toList();
  }

  Optional<Article> article(String id) {
    return new DynamoArticles(dynamoDb, tables).findLatest(new ArticleId(id));
  }

  record Answer(int status, Map<String, Json> headers, String body) {

    JsonObject json() {
      return (JsonObject) Json.parse(body, Limits.TRUSTED);
    }

    /// The text at a name, or at names separated by `/`; numbers lead into lists.
    String text(String path) {
      Json found = json();
      for (var name : path.split("/", -1)) {
        var next = found instanceof JsonArray list
            ? list.items().get(Integer.parseInt(name))
            : ((JsonObject) found).get(name);
        if (next == null) return "";
        found = next;
      }
      return found instanceof JsonString(var text) ? text : found.text();
    }

    List<String> each(String name) {
      return ((JsonArray) json().members().get("items"))
          .items().stream().map(item -> text(item, name)).toList();
    }

    private static String text(Json item, String name) {
      var value = ((JsonObject) item).get(name);
      return value instanceof JsonString(var text) ? text : value == null ? "" : value.text();
    }

    String header(String name) {
      return headers.get(name) instanceof JsonString(var value) ? value : "";
    }

    /// The last part of the problem's type; empty if it is no problem.
    String problem() {
      if (!header("Content-Type").equals("application/problem+json")) return "";
      var type = text("type");
      return type.substring(type.lastIndexOf('/') + 1);
    }

    Answer ok() {
      if (status / 100 == 2) return this;
      throw new AssertionError(status + " " + body);
    }
  }

  Answer get(Caller caller, String target) {
    return send(caller, "GET", target, null, Map.of());
  }

  Answer get(Caller caller, String target, Map<String, String> headers) {
    return send(caller, "GET", target, null, headers);
  }

  Answer post(Caller caller, String target, String body) {
    keys++;
    return send(caller, "POST", target, body, Map.of("idempotency-key", "key-" + keys));
  }

  /// Without a token.
  Answer open(String target) {
    return send(null, "GET", target, null, Map.of());
  }

  private Answer send(
      @Nullable Caller caller,
      String method,
      String target,
      @Nullable String body,
      Map<String, String> headers) {
    var lines = new JsonObject.Builder();
    lines.put("host", HOST);
    headers.forEach(lines::put);
    if (caller != null) lines.put("authorization", "Bearer " + tokens.get(caller));
    if (body != null) lines.put("content-type", "application/json");
    var path = target.split("\\?", 2);
    var http = JsonObject.with("method", method).put("sourceIp", "192.0.2.7").build();
    var event = JsonObject.with("rawPath", path[0])
        .put("rawQueryString", path.length > 1 ? path[1] : "")
        .put("headers", lines.build())
        .put("requestContext", JsonObject.with("http", http).build())
        .put("isBase64Encoded", false);
    if (body != null) event.put("body", body);
    var out = new ByteArrayOutputStream();
    handler.handleRequest(
        new ByteArrayInputStream(event.build().bytes()), out, new Invocation());
    var answer = (JsonObject) Json.parse(out.toString(UTF_8), Limits.TRUSTED);
    var text = answer.get("body") instanceof JsonString(var it) ? it : "";
    var isBase64 = "true".equals(String.valueOf(answer.get("isBase64Encoded")));
    return new Answer(
        Integer.parseInt(answer.members().get("statusCode").text()),
        ((JsonObject) answer.members().get("headers")).members(),
        isBase64 ? new String(Base64.getDecoder().decode(text), UTF_8) : text);
  }

  /// Drafts, brings and publishes.
  Answer publishes(String product, String version, byte[] bytes) throws Exception {
    brings(drafts(product, version, bytes).ok(), bytes);
    return post(MARIA, "/v1/releases/" + product + "/" + version + "/publish", "{}");
  }

  Answer drafts(String product, String version, byte[] bytes) {
    return post(MARIA, "/v1/releases/" + product, """
        {"version":"%s","file":"%s-%s.exe","size":%d,"sha256":"%s","notes":{"sv":"Nytt.","en":"New."}}"""
            .formatted(version, product, version, bytes.length, Sha256.of(bytes)));
  }

  HttpResponse<String> brings(Answer offer, byte[] bytes) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(offer.text("url")))
        .PUT(BodyPublishers.ofByteArray(bytes));
    ((JsonObject) offer.json().members().get("headers"))
        .forEach((name, value) -> request.header(name, ((JsonString) value).value()));
    return browser.send(request.build(), BodyHandlers.ofString());
  }

  Answer downloads(Caller caller, String product, String version) {
    return post(caller, "/v1/releases/" + product + "/" + version + "/downloads", "{}");
  }

  HttpResponse<byte[]> fetches(String url) throws Exception {
    return browser.send(
        HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofByteArray());
  }

  /// One call of the platform's.
  private record Invocation() implements Context, LambdaLogger {

    @Override
    public String getAwsRequestId() {
      return "request";
    }

    @Override
    public String getLogGroupName() {
      return "group";
    }

    @Override
    public String getLogStreamName() {
      return "stream";
    }

    @Override
    public String getFunctionName() {
      return "ReleasesFunction";
    }

    @Override
    public String getFunctionVersion() {
      return "1";
    }

    @Override
    public String getInvokedFunctionArn() {
      return "arn";
    }

    @Override
    public @Nullable CognitoIdentity getIdentity() {
      return null;
    }

    @Override
    public @Nullable ClientContext getClientContext() {
      return null;
    }

    @Override
    public int getRemainingTimeInMillis() {
      return 15_000;
    }

    @Override
    public int getMemoryLimitInMB() {
      return 1024;
    }

    @Override
    public LambdaLogger getLogger() {
      return this;
    }

    @Override
    public void log(String message) {
      System.out.print(message);
    }

    @Override
    public void log(byte[] message) {
      System.out.write(message, 0, message.length);
    }
  }
}
