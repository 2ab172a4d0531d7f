package kundcenter.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import kundcenter.access.Secret;
import kundcenter.access.Session;
import kundcenter.access.SessionToken;
import kundcenter.aws.chance.SecureChance;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.aws.dynamodb.DynamoSessions;
import kundcenter.aws.dynamodb.TableNames;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;
import kundcenter.emulators.TestCloud;
import kundcenter.json.Json;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;
import kundcenter.local.browser.Chromium;
import kundcenter.local.browser.Tab;
import kundcenter.local.event.Delivery;
import org.subethamail.smtp.client.SmartClient;

/// The local system with its demo, and a browser for its pages.
final class LivePortal implements AutoCloseable {

  private final LocalSystem system;
  private final Chromium chromium;
  private final HttpClient client = HttpClient.newHttpClient();

  private LivePortal(LocalSystem system, Chromium chromium) {
    this.system = system;
    this.chromium = chromium;
  }

  static LivePortal start(Path data) {
    var system = LocalSystem.start(new LocalSystem.Plan(
        TestCloud.template(),
        Run.PARAMETERS,
        data,
        LocalSystem.Ports.FREE,
        Optional.of(RepositoryDemo.read()),
        Delivery.ONCE,
        LocalSystem.Place.HERE));
    return new LivePortal(system, Chromium.start());
  }

  LocalSystem system() {
    return system;
  }

  String url(String path) {
    return system.url() + path;
  }

  /// A tab of somebody whom nobody knows.
  Tab stranger() {
    return chromium.open();
  }

  /// A tab of Anna Lind's, a contact of a customer's, who is signed in.
  Tab anna() {
    return signedIn("anna-lind", "ekbergs-bygg");
  }

  /// A tab of somebody of a customer's who is signed in.
  Tab signedIn(String person, String customer) {
    return signedIn(person, customer, Duration.ZERO);
  }

  /// The same of somebody who signed in a while ago.
  Tab signedIn(String person, String customer, Duration ago) {
    return tab(session(person, Optional.of(customer), ago));
  }

  /// A tab of one of the desk's who is signed in.
  Tab specialist(String person) {
    return tab(session(person, Optional.empty(), Duration.ZERO));
  }

  private Tab tab(SessionToken session) {
    var tab = chromium.open();
    tab.cookie(system.url().toString(), "__Host-session", session.reveal());
    return tab;
  }

  private SessionToken session(String person, Optional<String> customer, Duration ago) {
    var token =
        new SessionToken(new PersonId(person), Secret.of(new SecureChance().bytes(Secret.BYTES)));
    var now = Instant.now().minus(ago).truncatedTo(ChronoUnit.MILLIS);
    try (var client = DynamoDb.client(system.environment())) {
      new DynamoSessions(client, new TableNames(system.environment()))
          .begin(Session.begin(token, customer.map(CustomerId::new), "a test", now));
    }
    return token;
  }

  /// A ticket that somebody of the demo files by the API.
  ///
  /// @return its path in the portal
  String file(String by, String subject, String body) {
    var answer = post(
        token(by),
        "/v1/tickets",
        """
        {"kind": "TECHNICAL", "product": "go", "module": "lon", "subject": %s, "body": %s}
        """.formatted(Tab.quoted(subject), Tab.quoted(body)),
        Optional.empty());
    return answer.headers().firstValue("location").orElseThrow().substring("/v1".length());
  }

  /// A command on a ticket as it stands.
  ///
  /// @param path of the ticket in the portal
  void command(String by, String path, String command, String body) {
    var read =
        send(token(by), HttpRequest.newBuilder(URI.create(url("/v1" + path))).GET());
    post(token(by), "/v1" + path + "/" + command, body, read.headers().firstValue("etag"));
  }

  /// What somebody of the demo reads by the API.
  String read(String by, String path) {
    return send(token(by), HttpRequest.newBuilder(URI.create(url(path))).GET()).body();
  }

  /// What somebody of the demo makes by the API.
  ///
  /// @return where it is
  String make(String by, String path, String body) {
    return post(token(by), path, body, Optional.empty())
        .headers()
        .firstValue("location")
        .orElseThrow();
  }

  /// The link by which a product of the vendor's leads somebody on to an article.
  String handOver(String address, String article) {
    var machine = post(token("maria"), "/v1/tokens", """
        {"name": "GO", "scopes": ["handovers:write"], "days": 1}""", Optional.empty());
    var handover = post(
        member(machine, "token"),
        "/v1/handovers",
        """
        {"address": "%s", "article": "%s"}""".formatted(address, article),
        Optional.empty());
    return member(handover, "url");
  }

  private static String member(HttpResponse<String> answer, String name) {
    var object = (JsonObject) Json.parse(answer.body());
    return ((JsonString) requireNonNull(object.get(name), name)).value();
  }

  /// A mail to the desk, as a server of the sender's hands it over.
  void mail(String from, String subject, String type, String text) throws IOException {
    var desk = system.mail().orElseThrow();
    var mail = "From: " + from + "\r\nTo: " + desk.recipient() + "\r\nSubject: =?UTF-8?B?"
        + Base64.getEncoder().encodeToString(subject.getBytes(UTF_8))
        + "?=\r\nMIME-Version: 1.0\r\nContent-Type: " + type
        + "; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\nMessage-ID: <"
        + UUID.randomUUID() + "@sender.example>\r\n\r\n"
        + Base64.getMimeEncoder().encodeToString(text.getBytes(UTF_8)) + "\r\n";
    var client = SmartClient.createAndConnect("127.0.0.1", desk.port(), "localhost");
    try {
      client.from(from);
      client.to(desk.recipient());
      client.dataStart();
      client.dataWrite(mail.getBytes(UTF_8));
      client.dataEnd();
    } finally {
      client.quit();
    }
  }

  private String token(String name) {
    return requireNonNull(system.tokens().value().get(name), name);
  }

  private HttpResponse<String> post(
      String token, String path, String body, Optional<String> version) {
    var request = HttpRequest.newBuilder(URI.create(url(path)))
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body));
    version.ifPresentOrElse(
        tag -> request.header("If-Match", tag),
        () -> request.header("Idempotency-Key", UUID.randomUUID().toString()));
    return send(token, request);
  }

  private HttpResponse<String> send(String token, HttpRequest.Builder request) {
    request.header("Authorization", "Bearer " + token);
    try {
      var answer = client.send(request.build(), BodyHandlers.ofString());
      if (answer.statusCode() / 100 != 2) throw new IllegalStateException(answer.body());
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    chromium.close();
    system.close();
  }
}
