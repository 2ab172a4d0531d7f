package kundcenter.simulation;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;
import kundcenter.json.Limits;
import org.jspecify.annotations.Nullable;

/// SES as functions meet it: takes each mail and keeps what a run asks of it.
final class PostOffice implements AutoCloseable {

  /// A mail that has left.
  ///
  /// @param messageId as SES calls it
  /// @param own what it names itself by, the last of its `References`
  /// @param replyTo where an answer goes
  record Sent(String messageId, String to, String own, String replyTo) {

    boolean isOfTicket() {
      return replyTo.contains("+");
    }
  }

  private final HttpServer server;
  private final List<Sent> sent = new CopyOnWriteArrayList<>();

  private PostOffice(HttpServer server) {
    this.server = server;
    server.createContext("/v2/email/outbound-emails", this::take);
    server.start();
  }

  static PostOffice open() {
    try {
      return new PostOffice(
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What a function must find in its environment to send mail here.
  Map<String, String> environment() {
    return Map.of("AWS_ENDPOINT_URL_SESV2", endpoint().toString());
  }

  URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  List<Sent> sent() {
    return List.copyOf(sent);
  }

  /// The last mail to an address that leads back to a ticket.
  Optional<Sent> lastTo(String address) {
    return sent.reversed().stream()
        .filter(mail -> mail.to().equals(address) && mail.isOfTicket())
        .findFirst();
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      var mail = (JsonObject) Json.parse(exchange.getRequestBody().readAllBytes(), Limits.TRUSTED);
      var id = "0102-" + (sent.size() + 1);
      sent.add(read(id, mail));
      var answer = JsonObject.with("MessageId", id).build().bytes();
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, answer.length);
      exchange.getResponseBody().write(answer);
    }
  }

  private static Sent read(String id, JsonObject mail) {
    var to = (JsonArray) object(mail, "Destination").get("ToAddresses");
    var raw = (JsonString) object(object(mail, "Content"), "Raw").get("Data");
    var mime = new String(Base64.getDecoder().decode(text(raw)), StandardCharsets.UTF_8);
    var references = header(mime, "References");
    return new Sent(
        id,
        text(to == null ? null : to.items().getFirst()),
        references.substring(references.lastIndexOf(' ') + 1),
        header(mime, "Reply-To"));
  }

  private static JsonObject object(JsonObject owner, String name) {
    return owner.get(name) instanceof JsonObject object ? object : JsonObject.EMPTY;
  }

  private static String text(@Nullable Json json) {
    return json instanceof JsonString(var text) ? text : "";
  }

  /// The value of a header, unfolded; empty where there is none.
  private static String header(String mime, String name) {
    var head = mime.substring(0, Math.max(0, mime.indexOf("\r\n\r\n"))).replace("\r\n ", " ");
    return head.lines()
        .filter(line -> line.regionMatches(true, 0, name + ": ", 0, name.length() + 2))
        .map(line -> line.substring(name.length() + 2).strip())
        .findFirst()
        .orElse("");
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
