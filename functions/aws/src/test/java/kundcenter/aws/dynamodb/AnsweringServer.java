package kundcenter.aws.dynamodb;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// An HTTP server on loopback that gives one answer to whatever it is asked, as DynamoDB would
/// word it.
final class AnsweringServer implements AutoCloseable {

  private final HttpServer server;
  private final AtomicInteger asked = new AtomicInteger();
  private final CountDownLatch closing = new CountDownLatch(1);

  private AnsweringServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  static AnsweringServer with(int status, String body) throws IOException {
    var server = new AnsweringServer();
    server.server.createContext("/", call -> server.answer(call, status, body));
    return server;
  }

  /// Takes requests and says nothing.
  static AnsweringServer mute() throws IOException {
    var server = new AnsweringServer();
    server.server.createContext("/", server::hold);
    return server;
  }

  /// How often it was asked.
  int asked() {
    return asked.get();
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  DynamoDbClient client() {
    return DynamoDb.client(Map.of(
        "AWS_ENDPOINT_URL_DYNAMODB", uri().toString(),
        "AWS_ACCESS_KEY_ID", "of-a-test",
        "AWS_SECRET_ACCESS_KEY", "of-a-test"));
  }

  private void answer(HttpExchange call, int status, String body) throws IOException {
    asked.incrementAndGet();
    call.getRequestBody().readAllBytes();
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    call.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.0");
    call.sendResponseHeaders(status, bytes.length);
    call.getResponseBody().write(bytes);
    call.close();
  }

  private void hold(HttpExchange call) {
    asked.incrementAndGet();
    try {
      closing.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    call.close();
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
  }
}
