package kundcenter.aws.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import kundcenter.file.FileKey;
import kundcenter.store.Files.Stored;
import kundcenter.store.Unavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A server whose answers are good, and break off within their bodies.
class BrokenAnswerTest {

  private static final byte[] HALF = "<ListBucketResult><Contents>".getBytes(UTF_8);

  private final HttpServer server;

  BrokenAnswerTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  @BeforeEach
  void start() {
    server.createContext("/", exchange -> {
      try (exchange) {
        exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(200, 2L * HALF.length);
        exchange.getResponseBody().write(HALF);
        exchange.getResponseBody().flush();
      }
    });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void a_list_that_breaks_off_is_unavailable() {
    assertThatThrownBy(() -> files().list("raw/", 10, Optional.empty()))
        .isInstanceOf(Unavailable.class);
  }

  @Test
  void a_copy_whose_receipt_breaks_off_is_unavailable() {
    var file = new Stored(new FileKey("a"), 1, "tag", Instant.EPOCH);

    assertThatThrownBy(() -> files().copy(file, new FileKey("b"))).isInstanceOf(Unavailable.class);
  }

  private S3Files files() {
    return new S3Files(
        S3.of(Map.of(
            "AWS_ENDPOINT_URL_S3", "http://127.0.0.1:" + server.getAddress().getPort(),
            "AWS_ACCESS_KEY_ID", "local",
            "AWS_SECRET_ACCESS_KEY", "local")),
        "files");
  }
}
