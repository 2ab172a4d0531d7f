package kundcenter.simulation;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import kundcenter.aws.Trust;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;

/// S3 as functions meet it: an emulator behind the weather of a run, and in its time.
///
/// The SDK's interceptors see no call of S3 (docs/decisions/0045), so the weather strikes on the
/// way there. A function that dies here does not notice: see [Weather#kill].
final class Warehouse implements AutoCloseable {

  private final SdkHttpClient emulator;
  private final ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor();
  private final URI address;
  private final Weather weather;
  private final Stamps stamps;
  private final HttpServer server;

  private Warehouse(URI address, Weather weather, Stamps stamps, HttpServer server) {
    this.address = address;
    this.emulator = AwsCrtHttpClient.builder().buildWithDefaults(Trust.towards(address));
    this.weather = weather;
    this.stamps = stamps;
    this.server = server;
    server.setExecutor(hands);
    server.createContext("/", this::take);
    server.start();
  }

  /// @param emulator where it is
  static Warehouse before(URI emulator, Weather weather, VirtualClock clock) {
    try {
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      return new Warehouse(emulator, weather, new Stamps(clock), server);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What a function must find in its environment to keep files here.
  Map<String, String> environment() {
    return Map.of(
        "AWS_ENDPOINT_URL_S3", "http://127.0.0.1:" + server.getAddress().getPort());
  }

  /// A connection that is closed without an answer is one that broke.
  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (weather.isDead()) return;
      var fault = weather.strike(Weather.FILES + exchange.getRequestMethod(), subject(exchange));
      switch (fault.orElse(null)) {
        case null -> carryOut(exchange).send(exchange);
        case THROTTLED -> S3Answer.of(503, "SlowDown").send(exchange);
        case BROKEN -> S3Answer.of(500, "InternalError").send(exchange);
        case CONFLICT -> conflict(exchange).send(exchange);
        case ANSWER_LOST -> carryOut(exchange).breakOff(exchange);
        case CRASH_BEFORE -> weather.kill();
        case CRASH_AFTER -> {
          carryOut(exchange);
          weather.kill();
        }
      }
    }
  }

  /// The folder of a file, or the key of a mail; other keys are drawn anew in each run.
  private static String subject(HttpExchange exchange) {
    var parts = exchange.getRequestURI().getPath().split("/", 4);
    if (parts.length < 4) return exchange.getRequestURI().getPath();
    return parts[2].equals("raw") ? parts[2] + "/" + parts[3] : parts[2];
  }

  /// Only what is written on a condition meets another who writes.
  private static S3Answer conflict(HttpExchange exchange) {
    return exchange.getRequestHeaders().containsKey("If-None-Match")
        ? S3Answer.of(409, "ConditionalRequestConflict")
        : S3Answer.of(500, "InternalError");
  }

  private S3Answer carryOut(HttpExchange exchange) throws IOException {
    var request = SdkHttpFullRequest.builder()
        .method(SdkHttpMethod.fromValue(exchange.getRequestMethod()))
        .uri(address.resolve(exchange.getRequestURI()));
    exchange.getRequestHeaders().forEach((name, values) -> {
      if (!name.equalsIgnoreCase("connection")) request.putHeader(name, values);
    });
    var body = exchange.getRequestBody().readAllBytes();
    var execution = HttpExecuteRequest.builder().request(request.build());
    if (body.length > 0) execution.contentStreamProvider(() -> new ByteArrayInputStream(body));
    var answer = emulator.prepareRequest(execution.build()).call();
    var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
    answer.httpResponse().forEachHeader(headers::put);
    var content = answer.responseBody().isEmpty()
        ? new byte[0]
        : answer.responseBody().get().readAllBytes();
    var status = answer.httpResponse().statusCode();
    var path = exchange.getRequestURI().getPath();
    if (exchange.getRequestMethod().equals("PUT") && status < 300) stamps.note(path);
    headers.computeIfPresent("last-modified", (_, _) -> List.of(stamps.header(path)));
    return new S3Answer(status, headers, stamps.onList(path, content));
  }

  @Override
  public void close() {
    server.stop(0);
    hands.close();
    emulator.close();
  }
}
