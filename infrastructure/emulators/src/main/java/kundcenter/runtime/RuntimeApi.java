package kundcenter.runtime;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// Lambda's side of a process: hands it events one by one and takes its answers. With SnapStart the
/// process first says that it is ready to be frozen, and goes on when it is restored.
///
/// Source: AWS Lambda guide, "Using the Lambda runtime API for custom runtimes"; the routes of
/// SnapStart as the runtime interface client 2.9.0 asks for them.
final class RuntimeApi implements AutoCloseable {

  private static final String ROOT = "/2018-06-01/runtime/";
  private static final String INVOCATION = ROOT + "invocation/";

  /// @param arn of the function, as its context tells it
  record Event(String requestId, Instant deadline, String arn, String json) {}

  private final HttpServer server;
  private final BlockingQueue<Event> waiting = new LinkedBlockingQueue<>();
  private final Map<String, CompletableFuture<Answer>> asked = new ConcurrentHashMap<>();
  private final CountDownLatch ready = new CountDownLatch(1);
  private final CountDownLatch frozen = new CountDownLatch(1);
  private final CountDownLatch restored = new CountDownLatch(1);

  private RuntimeApi(HttpServer server) {
    this.server = server;
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(INVOCATION, this::invocation);
    server.createContext(ROOT + "restore/next", this::restore);
    server.createContext(ROOT + "init/error", this::initError);
    server.createContext(ROOT + "restore/error", this::initError);
    server.start();
  }

  static RuntimeApi start() {
    try {
      return new RuntimeApi(
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Host and port, as `AWS_LAMBDA_RUNTIME_API` has them.
  String address() {
    return server.getAddress().getHostString() + ":" + server.getAddress().getPort();
  }

  /// The answer to an event, when the process gives it.
  CompletableFuture<Answer> ask(Event event) {
    var answer = new CompletableFuture<Answer>();
    asked.put(event.requestId(), answer);
    waiting.add(event);
    return answer;
  }

  /// Returns when the process asks for its first event, or has ended.
  ///
  /// @return whether it has done either in time
  boolean awaitReady(Duration patience) throws InterruptedException {
    return ready.await(patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  /// Returns when the process is ready to be frozen, or has ended.
  void awaitFrozen() throws InterruptedException {
    frozen.await();
  }

  /// Nothing more comes of the process.
  void abandon() {
    ready.countDown();
    frozen.countDown();
    asked.values().forEach(answer -> answer.complete(new Answer.Failed()));
  }

  /// Lets a frozen process go on.
  void thaw() {
    restored.countDown();
  }

  private void invocation(HttpExchange exchange) throws IOException {
    var path = exchange.getRequestURI().getPath();
    if (path.equals(INVOCATION + "next")) next(exchange);
    else answered(exchange, path.substring(INVOCATION.length()));
  }

  private void next(HttpExchange exchange) throws IOException {
    ready.countDown();
    try {
      var event = waiting.take();
      var headers = exchange.getResponseHeaders();
      headers.set("Content-Type", "application/json");
      headers.set("Lambda-Runtime-Aws-Request-Id", event.requestId());
      headers.set("Lambda-Runtime-Deadline-Ms", Long.toString(event.deadline().toEpochMilli()));
      headers.set("Lambda-Runtime-Invoked-Function-Arn", event.arn());
      send(exchange, 200, event.json());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      exchange.close();
    }
  }

  /// `<request id>/response` or `<request id>/error`.
  private void answered(HttpExchange exchange, String place) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    var id = place.substring(0, place.indexOf('/'));
    var answer = asked.remove(id);
    if (answer != null)
      answer.complete(
          place.endsWith("/response") ? new Answer.Returned(body) : new Answer.Failed());
    send(exchange, 202, "");
  }

  private void restore(HttpExchange exchange) throws IOException {
    frozen.countDown();
    try {
      restored.await();
      send(exchange, 200, "");
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      exchange.close();
    }
  }

  private void initError(HttpExchange exchange) throws IOException {
    // The process writes why to its log, too, and ends.
    abandon();
    send(exchange, 202, "");
  }

  private static void send(HttpExchange exchange, int status, String text) throws IOException {
    try (exchange) {
      var body = text.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
      if (body.length > 0) exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
