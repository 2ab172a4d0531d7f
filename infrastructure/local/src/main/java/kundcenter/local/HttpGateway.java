package kundcenter.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import kundcenter.local.function.Bytes;
import kundcenter.local.function.CannotRun;
import kundcenter.local.function.Invocation;
import kundcenter.local.function.LocalFunction;

/// API Gateway's HTTP API on 127.0.0.1: turns requests into events, calls the function that the
/// route leads to, and answers as the gateway would when the function fails.
final class HttpGateway implements AutoCloseable {

  private static final int LONGEST_BODY = 10 * 1024 * 1024; // API Gateway's quota
  private static final int LONGEST_PAYLOAD = 6 * 1024 * 1024; // Lambda's quota, either way
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30); // API Gateway's quota

  // What the server itself says of a message.
  private static final Set<String> FRAMING =
      Set.of("connection", "content-length", "date", "transfer-encoding");

  static {
    // Else an answer of two packets waits for the delayed acknowledgement of the first, 40 ms.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final InstantSource clock;
  private final Routes<LocalFunction> routes = new Routes<>();
  private final ExecutorService exchanges = Executors.newVirtualThreadPerTaskExecutor();

  private HttpGateway(HttpServer server, InstantSource clock) {
    this.server = server;
    this.clock = clock;
  }

  /// Takes the port and answers nobody yet.
  ///
  /// @param port 0 for any free one
  static HttpGateway at(int port, InstantSource clock) {
    try {
      var address = new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port);
      return new HttpGateway(HttpServer.create(address, 0), clock);
    } catch (BindException _) {
      throw new CannotRun(
          "Port %d is taken. Choose another: --port %d".formatted(port, port % 65_535 + 1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Routes<LocalFunction> routes() {
    return routes;
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /// Serves what is under the path by something other than the template's routes.
  void mount(String path, HttpHandler handler) {
    server.createContext(path, handler);
  }

  void start() {
    server.createContext("/", this::handle);
    server.setExecutor(exchanges);
    server.start();
  }

  HttpAnswer answer(HttpCall call) {
    if (call.body().length() > LONGEST_BODY) return HttpAnswer.TOO_LARGE;
    var match = routes.match(call.method(), call.path()).orElse(null);
    if (match == null) return HttpAnswer.NOT_FOUND;
    var requestId = UUID.randomUUID().toString();
    var event = HttpEvent.of(call, match, requestId, clock.instant()).bytes();
    if (event.length() > LONGEST_PAYLOAD) return HttpAnswer.TOO_LARGE;
    return switch (match.target().invoke(requestId, event, LONGEST_WAIT)) {
      case Invocation.Returned(var output)
      when output.length() <= LONGEST_PAYLOAD -> HttpAnswer.of(output);
      case Invocation.Returned _, Invocation.Failed _ -> HttpAnswer.FAULT;
      case Invocation.GivenUp _ -> HttpAnswer.UNAVAILABLE;
    };
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      var uri = exchange.getRequestURI();
      // To a URI, what follows // is a host; to HTTP it is the path.
      var path = uri.getRawAuthority() == null || uri.isAbsolute()
          ? uri.getPath()
          : "//" + uri.getAuthority() + uri.getPath();
      send(
          exchange,
          answer(new HttpCall(
              exchange.getRequestMethod(),
              path,
              uri.getRawQuery() == null ? "" : uri.getRawQuery(),
              exchange.getRequestHeaders(),
              body(exchange.getRequestBody()),
              exchange.getRemoteAddress().getAddress().getHostAddress())));
    }
  }

  private static Bytes body(InputStream in) throws IOException {
    var body = in.readNBytes(LONGEST_BODY + 1);
    // A client that is cut off while it sends sees no answer, so the rest is read too.
    in.transferTo(OutputStream.nullOutputStream());
    return new Bytes(body);
  }

  private static void send(HttpExchange exchange, HttpAnswer answer) throws IOException {
    answer.headers().forEach((name, values) -> {
      if (!FRAMING.contains(name.toLowerCase(Locale.ROOT)))
        exchange.getResponseHeaders().put(name, values);
    });
    var bodiless = exchange.getRequestMethod().equals("HEAD") || answer.body().isEmpty();
    exchange.sendResponseHeaders(answer.status(), bodiless ? -1 : answer.body().length());
    if (!bodiless) exchange.getResponseBody().write(answer.body().array());
  }

  /// Lets the requests under way end, for a second at most.
  @Override
  public void close() {
    exchanges.shutdown();
    try {
      exchanges.awaitTermination(1, TimeUnit.SECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    server.stop(0);
  }
}
