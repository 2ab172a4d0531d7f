package kundcenter.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.aws.dynamodb.DynamoTransactions;
import kundcenter.aws.dynamodb.TableNames;
import kundcenter.aws.s3.S3;
import kundcenter.aws.s3.S3Files;
import kundcenter.customer.CustomerId;
import kundcenter.customer.EmailAddress;
import kundcenter.customer.Language;
import kundcenter.customer.Person;
import kundcenter.customer.PersonId;
import kundcenter.emulators.DynamoDbEmulator;
import kundcenter.emulators.TestCloud;
import kundcenter.local.event.Delivery;
import kundcenter.local.event.Queues;
import kundcenter.local.function.FileLog;
import kundcenter.local.function.LoadedFunction;
import kundcenter.local.function.LocalFunction;
import kundcenter.notice.Notice;
import kundcenter.store.DirectoryEntry;
import kundcenter.store.Entry;
import kundcenter.template.Trigger;
import kundcenter.template.Trigger.StreamRecords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The stream of notices and what tells again what it gave up, as the template has them, over a
/// mail system that is away.
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class OutageTest {

  private static final String RETELLING = "EachTenMinutes";
  private static final String DISCARDED = "discarded-notices";
  private static final PersonId ANNA = new PersonId("anna");

  @TempDir
  Path folder;

  private final DynamoDbEmulator dynamoDb = DynamoDbEmulator.inMemory(TestCloud.TEMPLATE.tables());
  private final HttpServer server =
      HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  private final List<LocalFunction> functions = new ArrayList<>();
  private final AtomicInteger mails = new AtomicInteger();
  private final Map<String, String> environment = new HashMap<>();
  private volatile boolean isAway = true;

  OutageTest() throws IOException {
    server.createContext("/v2/email/outbound-emails", this::answer);
    server.start();
    environment.putAll(dynamoDb.environment());
    environment.putAll(TestCloud.s3().environment());
    environment.put("AWS_ENDPOINT_URL_SESV2", url().toString());
    for (var function : TestCloud.TEMPLATE.functions())
      if (function.id().equals("NoticesFunction")) environment.putAll(function.environment());
  }

  @BeforeEach
  void emptyTheBucket() {
    TestCloud.s3().clear();
  }

  @AfterEach
  void end() {
    functions.forEach(LocalFunction::close);
    server.stop(0);
    dynamoDb.close();
  }

  @Test
  void a_mail_leaves_once_though_the_stream_gave_it_up_T49() throws Exception {
    try (var triggers = triggers()) {
      triggers.start();
      tellAnna();
      while (waiting() == 0) Thread.sleep(50);
      triggers.call(RETELLING);
      assertThat(waiting()).isEqualTo(1);

      isAway = false;
      triggers.call(RETELLING);
      triggers.call(RETELLING);

      assertThat(mails).hasValue(1);
      assertThat(waiting()).isZero();
    }
  }

  @Test
  void a_mail_leaves_once_though_nobody_has_read_the_stream_T49() {
    isAway = false;
    tellAnna();
    var triggers = triggers();
    var before = now().plusSeconds(1);

    assertThat(TellAgain.layIn(environment, "Outbox", DISCARDED, before)).isEqualTo(1);
    assertThat(TellAgain.layIn(environment, "Outbox", DISCARDED, before)).isEqualTo(1);
    assertThat(waiting()).isEqualTo(2);
    triggers.call(RETELLING);

    assertThat(mails).hasValue(1);
    assertThat(waiting()).isZero();
    assertThat(TellAgain.layIn(environment, "Outbox", DISCARDED, before)).isZero();
  }

  @Test
  void what_is_still_on_its_way_is_not_laid_in_again() {
    tellAnna();

    assertThat(TellAgain.layIn(environment, "Outbox", DISCARDED, now().minusSeconds(60)))
        .isZero();
  }

  @Test
  void a_sample_of_what_was_given_up_is_laid_where_it_is_looked_for() throws Exception {
    var sample =
        TestCloud.template().resolveSibling("events/discarded-notices/receipt-and-breach.json");
    var triggers = triggers();
    try (var client = HttpClient.newHttpClient()) {
      server.createContext(EventDoor.PATH, triggers.door()::handle);
      var answer = client.send(
          HttpRequest.newBuilder(url().resolve(EventDoor.PATH))
              .header(EventDoor.HEADER, "1")
              .POST(BodyPublishers.ofFile(sample))
              .build(),
          BodyHandlers.ofString());

      assertThat(answer.body()).startsWith("laid in as aws/lambda/");
      assertThat(waiting()).isEqualTo(1);
      triggers.call(RETELLING);
      assertThat(waiting()).isZero();
    }
  }

  private Triggers triggers() {
    var triggers = new Triggers(
        new Routes<>(),
        Queues.in(folder.resolve("queues"), TestCloud.TEMPLATE.messaging(), Delivery.ONCE),
        dynamoDb.endpoint(),
        S3.of(environment),
        folder.resolve("streams"),
        Delivery.ONCE);
    for (var function : TestCloud.TEMPLATE.functions())
      if (List.of("NoticesFunction", "RetellingFunction").contains(function.id())) {
        var loaded = LoadedFunction.load(function, environment, FileLog.at(folder.resolve("log")));
        functions.add(loaded);
        for (var trigger : function.triggers()) triggers.add(impatient(trigger), loaded);
      }
    return triggers;
  }

  /// With one try more instead of ten, which last for a while.
  private static Trigger impatient(Trigger trigger) {
    return trigger instanceof StreamRecords it
        ? new StreamRecords(
            it.name(),
            it.table(),
            it.batchSize(),
            it.filters(),
            it.bisect(),
            1,
            Duration.ofHours(1),
            it.discards())
        : trigger;
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }

  private void tellAnna() {
    var now = now();
    var anna = Person.unknown(
        ANNA, new EmailAddress("anna@ekbergs.example"), Language.SV, new CustomerId("ekbergs"));
    try (var client = DynamoDb.client(environment)) {
      new DynamoTransactions(client, new TableNames(environment))
          .write(
              List.of(
                  new DirectoryEntry.PersonSaved(Optional.empty(), anna),
                  new Entry.Told(new Notice.NewSignIn(ANNA, "ask", now), now)),
              now);
    }
  }

  /// How many batches lie in the bucket.
  private int waiting() {
    return new S3Files(S3.of(environment), DISCARDED)
        .list("aws/lambda/", 9, Optional.empty())
        .items()
        .size();
  }

  private URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var away = isAway;
      if (!away) mails.incrementAndGet();
      var body = "{\"MessageId\":\"0102\"}".getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(away ? 503 : 200, body.length);
      exchange.getResponseBody().write(body);
    }
  }
}
