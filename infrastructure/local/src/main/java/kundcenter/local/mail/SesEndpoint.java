package kundcenter.local.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import kundcenter.json.Json;
import kundcenter.json.JsonObject;
import kundcenter.json.Limits;
import kundcenter.json.MalformedJson;

/// SES's API, as far as mail is sent by it: `POST /v2/email/outbound-emails`. What is sent is kept
/// to be read, and reaches nobody.
public final class SesEndpoint implements AutoCloseable {

  private static final String SEND = "/v2/email/outbound-emails";

  private final SentMails mails;
  private final Feedback feedback;
  private final HttpServer server;
  private final ExecutorService exchanges = Executors.newVirtualThreadPerTaskExecutor();

  private SesEndpoint(SentMails mails, Feedback feedback, HttpServer server) {
    this.mails = mails;
    this.feedback = feedback;
    this.server = server;
  }

  /// Answers from now on, on a free port of 127.0.0.1.
  public static SesEndpoint start(SentMails mails, Feedback feedback) {
    try {
      var server =
          HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
      var endpoint = new SesEndpoint(mails, feedback, server);
      server.createContext("/", endpoint::handle);
      server.setExecutor(endpoint.exchanges);
      server.start();
      return endpoint;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What a handler must find in its environment to send mail here.
  public Map<String, String> environment() {
    return Map.of("AWS_ENDPOINT_URL_SESV2", url().toString());
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (exchange.getRequestMethod().equals("POST")
          && exchange.getRequestURI().getPath().equals(SEND)) send(exchange);
      else answer(exchange, 404, JsonObject.with("message", "Only " + SEND + " is served here"));
    }
  }

  private void send(HttpExchange exchange) throws IOException {
    try {
      var request = Json.parse(exchange.getRequestBody().readAllBytes(), Limits.TRUSTED);
      if (!(request instanceof JsonObject object)) throw new Outgoing.Refused("No object");
      answer(exchange, 200, JsonObject.with("MessageId", send(Outgoing.of(object))));
    } catch (Outgoing.Refused | MalformedJson e) {
      exchange.getResponseHeaders().add("X-Amzn-ErrorType", "BadRequestException");
      answer(exchange, 400, JsonObject.with("message", String.valueOf(e.getMessage())));
    }
  }

  private String send(Outgoing mail) {
    var now = Clock.tickMillis(ZoneOffset.UTC).instant();
    var id = "0102" + UUID.randomUUID().toString().replace("-", "") + "-000000";
    var fate = feedback.fate(mail.to());
    mails.keep(
        new SentMail(id, now, mail.from(), mail.to(), mail.subject(), fate.word()),
        mail.sent(id, now));
    feedback.tell(mail, id, now);
    return id;
  }

  private static void answer(HttpExchange exchange, int status, JsonObject.Builder body)
      throws IOException {
    var bytes = body.build().bytes();
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
    exchanges.shutdownNow();
  }
}
