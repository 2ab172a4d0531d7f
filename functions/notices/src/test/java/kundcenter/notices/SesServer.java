package kundcenter.notices;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.UUID;
import kundcenter.json.Json;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;
import kundcenter.json.Limits;

/// SES as far as one mail after the other is concerned: it takes them, or fails as it is told to.
final class SesServer implements AutoCloseable {

  /// What it answers instead of taking a mail.
  record Refusal(int status, String type) {}

  private final HttpServer server;
  private final List<String> mails = Collections.synchronizedList(new ArrayList<>());
  private final List<String> ids = Collections.synchronizedList(new ArrayList<>());
  private final Queue<Refusal> refusals = new ArrayDeque<>();

  SesServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/v2/email/outbound-emails", this::answer);
    server.start();
  }

  Map<String, String> environment() {
    return Map.of(
        "AWS_REGION", "eu-west-1",
        "AWS_ACCESS_KEY_ID", "local",
        "AWS_SECRET_ACCESS_KEY", "local",
        "AWS_ENDPOINT_URL_SESV2", "http://127.0.0.1:" + server.getAddress().getPort(),
        "SUPPORT_ADDRESS", "support@kundcenter.example",
        "CONFIGURATION_SET", "OutboundMail");
  }

  void refuse(int status, String type) {
    refusals.add(new Refusal(status, type));
  }

  /// The mails taken, whole.
  List<String> mails() {
    return List.copyOf(mails);
  }

  /// The ids given to them.
  List<String> ids() {
    return List.copyOf(ids);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private synchronized void answer(HttpExchange exchange) throws IOException {
    var body = Json.parse(exchange.getRequestBody(), Limits.TRUSTED);
    var refusal = refusals.poll();
    if (refusal != null) {
      exchange.getResponseHeaders().set("x-amzn-ErrorType", refusal.type());
      send(exchange, refusal.status(), "{}");
      return;
    }
    mails.add(mime((JsonObject) body));
    var id = UUID.randomUUID().toString();
    ids.add(id);
    send(exchange, 200, JsonObject.with("MessageId", id).build().text());
  }

  private static String mime(JsonObject request) {
    var content = (JsonObject) Objects.requireNonNull(request.get("Content"));
    var raw = (JsonObject) Objects.requireNonNull(content.get("Raw"));
    var data = (JsonString) Objects.requireNonNull(raw.get("Data"));
    return new String(Base64.getDecoder().decode(data.value()), StandardCharsets.US_ASCII);
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    try (var out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }
}
