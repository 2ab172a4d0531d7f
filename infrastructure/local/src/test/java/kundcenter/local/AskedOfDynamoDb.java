package kundcenter.local;

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
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Stands before a DynamoDB, passes each call on, and keeps what was asked. What is asked of
/// an S3 is kept by its method, and not there.
final class AskedOfDynamoDb implements AutoCloseable {

  private final HttpServer server;
  private final HttpClient client = HttpClient.newHttpClient();
  private final URI behind;
  private final List<String> operations = new CopyOnWriteArrayList<>();

  private AskedOfDynamoDb(HttpServer server, URI behind) {
    this.server = server;
    this.behind = behind;
    server.createContext("/", this::pass);
    server.start();
  }

  static AskedOfDynamoDb before(String endpoint) throws IOException {
    var free = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    return new AskedOfDynamoDb(HttpServer.create(free, 0), URI.create(endpoint));
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /// The names of all calls so far.
  List<String> operations() {
    return List.copyOf(operations);
  }

  private void pass(HttpExchange exchange) throws IOException {
    try (exchange) {
      var target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
      if (target == null) {
        operations.add(exchange.getRequestMethod());
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      operations.add(target.substring(target.indexOf('.') + 1));
      var request = HttpRequest.newBuilder(behind)
          .header("X-Amz-Target", target)
          .header("Authorization", exchange.getRequestHeaders().getFirst("Authorization"))
          .header("Content-Type", exchange.getRequestHeaders().getFirst("Content-Type"))
          .POST(BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()))
          .build();
      var answer = client.send(request, BodyHandlers.ofByteArray());
      exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.0");
      exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
      exchange.getResponseBody().write(answer.body());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    server.stop(0);
    client.close();
  }
}
