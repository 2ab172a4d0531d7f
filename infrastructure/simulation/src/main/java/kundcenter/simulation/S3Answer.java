package kundcenter.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// An answer of S3, as it goes out to whoever asked: whole, or not.
final class S3Answer {

  private static final Set<String> OF_ONE_CONNECTION =
      Set.of("connection", "content-length", "date", "transfer-encoding");

  private final int status;
  private final Map<String, List<String>> headers;
  private final byte[] body;

  /// @param headers asked for by names in lower case
  S3Answer(int status, Map<String, List<String>> headers, byte[] body) {
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  /// Source: Amazon S3 API reference, "Error responses".
  static S3Answer of(int status, String code) {
    var body = "<Error><Code>%s</Code></Error>".formatted(code).getBytes(UTF_8);
    return new S3Answer(status, Map.of("content-type", List.of("application/xml")), body);
  }

  void send(HttpExchange exchange) throws IOException {
    begin(exchange);
    if (hasBody(exchange)) exchange.getResponseBody().write(body);
  }

  /// Ends within the body; where there is none, nothing comes at all.
  void breakOff(HttpExchange exchange) throws IOException {
    if (!hasBody(exchange)) return;
    begin(exchange);
    exchange.getResponseBody().write(body, 0, body.length / 2);
    exchange.getResponseBody().flush();
  }

  private void begin(HttpExchange exchange) throws IOException {
    headers.forEach((name, values) -> {
      if (!OF_ONE_CONNECTION.contains(name.toLowerCase(Locale.ROOT)))
        exchange.getResponseHeaders().put(name, values);
    });
    var length = headers.get("content-length");
    if (isHead(exchange) && length != null)
      exchange.getResponseHeaders().put("Content-Length", length);
    exchange.sendResponseHeaders(status, hasBody(exchange) ? body.length : -1);
  }

  private boolean hasBody(HttpExchange exchange) {
    return !isHead(exchange) && body.length > 0;
  }

  private static boolean isHead(HttpExchange exchange) {
    return exchange.getRequestMethod().equals("HEAD");
  }
}
