package kundcenter.benchmarks.coldstart;

import static java.util.Objects.requireNonNull;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kundcenter.emulators.TestCloud;
import kundcenter.template.Function;

/// Where functions begin: beside a DynamoDB and an S3 that are reached by TLS.
final class Stage implements AutoCloseable {

  static final String ECHO = "echo";
  static final String NAIVE = "naive";

  /// What a tutorial's build would bring, by parts of the paths of its jars.
  private static final List<String> NEEDED_BY_THE_NAIVE = List.of(
      "/software/amazon/awssdk/",
      "/software/amazon/eventstream/",
      "/com/fasterxml/jackson/",
      "/aws-lambda-java-events/",
      "/joda-time/",
      "/org/apache/httpcomponents/",
      "/org/reactivestreams/",
      "/org/slf4j/",
      "/commons-codec/",
      "/commons-logging/");

  private final Path folder;
  private final TlsFront.Certificate certificate;
  private final TlsFront dynamoDb;
  private final TlsFront s3;
  private final Map<String, String> platform;
  private final Scene scene;

  Stage() {
    try {
      folder = Files.createTempDirectory("cold-start");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var plain = new HashMap<>(TestCloud.emptyDynamoDb().environment());
    plain.putAll(TestCloud.s3().environment());
    scene = new Scene(plain, names(), Instant.now().truncatedTo(ChronoUnit.MILLIS));
    certificate = TlsFront.Certificate.in(folder);
    dynamoDb = TlsFront.of(TestCloud.dynamoDb().endpoint(), certificate);
    s3 = TlsFront.of(TestCloud.s3().endpoint(), certificate);
    platform = new HashMap<>(plain);
    platform.put("AWS_ENDPOINT_URL_DYNAMODB", dynamoDb.address().toString());
    platform.put("AWS_ENDPOINT_URL_S3", s3.address().toString());
    platform.putAll(certificate.environment());
  }

  /// The tables and buckets of all functions that begin here.
  private static Map<String, String> names() {
    var names = new HashMap<String, String>();
    for (var id : List.of("TicketsFunction", "ReleasesFunction", "InboundEmailFunction"))
      names.putAll(function(id).environment());
    return names;
  }

  /// The echo first, then the naive one, then ours.
  List<Candidate> candidates() {
    var all = new ArrayList<Candidate>();
    all.add(new Candidate(
        ECHO, bare(EchoHandler.class), Map.of(), List.of(), () -> "{}", Candidate.Goal.NONE));
    all.add(naive());
    all.addAll(ours());
    return all;
  }

  List<Candidate> ours() {
    return List.of(
        candidate("TicketsFunction", scene::reading, new Candidate.Goal(7.7, 0.6, 4_000, 12)),
        candidate("SlaCheckFunction", () -> "{}", new Candidate.Goal(7.7, 0.6, 4_000, 12)),
        candidate("InboundEmailFunction", scene::writing, new Candidate.Goal(8.3, 0.6, 4_250, 12)),
        candidate(
            "ReleasesFunction", scene::askingForTheLatest, new Candidate.Goal(7.7, 0.6, 0, 12)));
  }

  Path folder(String name) {
    try {
      return Files.createDirectories(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Candidate candidate(String id, Supplier<String> event, Candidate.Goal goal) {
    var function = function(id);
    if (!Files.isDirectory(function.code()))
      throw new IllegalStateException("run ./kundcenter test first: it packages " + id);
    var environment = new HashMap<>(platform);
    environment.putAll(function.environment());
    return new Candidate(id, function, environment, certificate.options(), event, goal);
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
    return new Candidate(
        NAIVE, function, environment, certificate.options(), scene::reading, Candidate.Goal.NONE);
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

  @Override
  public void close() {
    dynamoDb.close();
    s3.close();
    TestCloud.dynamoDb().close();
    TestCloud.s3().close();
  }
}
