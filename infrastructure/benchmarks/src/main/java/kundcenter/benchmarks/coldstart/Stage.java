package kundcenter.benchmarks.coldstart;

import static java.util.Objects.requireNonNull;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kundcenter.aws.dynamodb.DynamoCallers;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.aws.dynamodb.DynamoTickets;
import kundcenter.aws.dynamodb.TableNames;
import kundcenter.benchmarks.requests.SampleDesk;
import kundcenter.customer.ApiToken;
import kundcenter.customer.Caller;
import kundcenter.customer.TokenId;
import kundcenter.emulators.TestCloud;
import kundcenter.json.JsonObject;
import kundcenter.template.Function;

/// What functions meet when they begin: a DynamoDB with a ticket in it, and a call.
final class Stage implements AutoCloseable {

  private static final Candidate.Goal OF_HTTP = new Candidate.Goal(7.7, 4_000);

  /// What a tutorial's build would bring, by parts of the paths of its jars.
  private static final List<String> NEEDED_BY_THE_NAIVE = List.of(
      "/software/amazon/awssdk/",
      "/software/amazon/eventstream/",
      "/com/fasterxml/jackson/",
      "/org/apache/httpcomponents/",
      "/org/reactivestreams/",
      "/org/slf4j/",
      "/commons-codec/",
      "/commons-logging/");

  private final Path folder;
  private final Map<String, String> platform = TestCloud.emptyDynamoDb().environment();
  private final String reading;

  Stage() {
    try {
      folder = Files.createTempDirectory("cold-start");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var dynamoDb = DynamoDb.client(platform);
    var tables = new TableNames(function("TicketsFunction").environment());
    var ticket = new SampleDesk(new DynamoTickets(dynamoDb, tables)).file(SampleDesk.MESSAGE);
    var token =
        ApiToken.issue(ApiToken.Realm.TEST, new TokenId("bench"), new byte[ApiToken.SECRET_BYTES]);
    new DynamoCallers(dynamoDb, tables)
        .issue(
            token,
            new Caller.Machine(token.id(), Optional.empty()),
            Instant.now().plus(Duration.ofDays(1)));
    reading = reading("/v1/tickets/" + ticket.number(), token.reveal());
  }

  /// The echo first, then the naive one, then ours.
  List<Candidate> candidates() {
    var all = new ArrayList<Candidate>();
    all.add(new Candidate("echo", bare(EchoHandler.class), Map.of(), "{}", Candidate.Goal.NONE));
    all.add(naive());
    all.addAll(ours());
    return all;
  }

  List<Candidate> ours() {
    return List.of(
        candidate("TicketsFunction", reading, OF_HTTP),
        candidate("SlaCheckFunction", "{}", OF_HTTP));
  }

  Path folder(String name) {
    try {
      return Files.createDirectories(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Candidate candidate(String id, String event, Candidate.Goal goal) {
    var function = function(id);
    if (!Files.isDirectory(function.code()))
      throw new IllegalStateException("run ./kundcenter test first: it packages " + id);
    var environment = new HashMap<>(platform);
    environment.putAll(function.environment());
    return new Candidate(id, function, environment, event, goal);
  }

  private static Function function(String id) {
    return TestCloud.TEMPLATE.functions().stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private Candidate naive() {
    var function = bare(NaiveHandler.class, NaiveTicket.class);
    var lib = function.code().resolve("lib");
    try {
      Files.createDirectories(lib);
      for (var entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
        var jar = Path.of(entry);
        if (NEEDED_BY_THE_NAIVE.stream().anyMatch(part -> entry.contains(part))
            && !entry.contains("/aws-crt"))
          Files.createSymbolicLink(lib.resolve(jar.getFileName()), jar);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var environment = new HashMap<>(platform);
    environment.putAll(function("TicketsFunction").environment());
    return new Candidate("naive", function, environment, reading, Candidate.Goal.NONE);
  }

  /// A function of these classes, the handler first, and nothing else.
  private Function bare(Class<?>... classes) {
    var handler = classes[0];
    var code = folder(handler.getSimpleName());
    for (var type : classes) copy(type, code);
    return new Function(
        handler.getSimpleName(),
        handler.getName() + "::handleRequest",
        code,
        Map.of(),
        Duration.ofSeconds(30),
        1024,
        List.of());
  }

  private static void copy(Class<?> type, Path code) {
    var name = type.getName().replace('.', '/') + ".class";
    try (var in = type.getResourceAsStream("/" + name)) {
      Files.createDirectories(requireNonNull(code.resolve(name).getParent()));
      Files.copy(requireNonNull(in), code.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String reading(String path, String token) {
    return JsonObject.with("version", "2.0")
        .put("rawPath", path)
        .put("rawQueryString", "")
        .put(
            "headers",
            JsonObject.with("host", "api.kundcenter.example")
                .put("authorization", "Bearer " + token)
                .build())
        .put(
            "requestContext",
            JsonObject.with("http", JsonObject.with("method", "GET").build()).build())
        .put("isBase64Encoded", false)
        .build()
        .text();
  }

  @Override
  public void close() {
    TestCloud.dynamoDb().close();
  }
}
