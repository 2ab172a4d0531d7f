package kundcenter.emulators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kundcenter.template.Bucket;
import kundcenter.template.Bucket.Sharing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class S3EmulatorTest {

  private static final List<Bucket> BUCKETS = List.of(new Bucket(
      "answers",
      List.of(new Sharing(
          List.of("http://portal.example"),
          List.of("PUT"),
          List.of("content-type"),
          List.of("ETag")))));

  @TempDir
  Path folder;

  @Test
  void its_buckets_are_folders() {
    S3Emulator.in(folder, BUCKETS).close();

    assertThat(folder.resolve("answers")).isDirectory();
  }

  @Test
  void what_is_not_signed_is_refused() throws Exception {
    try (var emulator = S3Emulator.in(folder, BUCKETS)) {
      var put = HttpRequest.newBuilder(URI.create(emulator.endpoint() + "/answers/one"))
          .PUT(BodyPublishers.ofString("x"))
          .build();

      assertThat(send(put).statusCode()).isEqualTo(403);
    }
  }

  @Test
  void pages_of_the_template_may_upload_and_others_not() throws Exception {
    try (var emulator = S3Emulator.in(folder, BUCKETS)) {
      assertThat(preflight(emulator, "http://portal.example").headers().map())
          .containsKey("access-control-allow-origin");
      assertThat(preflight(emulator, "http://portal-example").headers().map())
          .doesNotContainKey("access-control-allow-origin");
    }
  }

  @Test
  void emptied_it_has_its_buckets_and_no_files() throws IOException {
    try (var emulator = S3Emulator.in(folder, BUCKETS)) {
      Files.writeString(folder.resolve("answers").resolve("one"), "x");

      emulator.clear();

      assertThat(folder.resolve("answers")).isEmptyDirectory();
    }
  }

  @Test
  void it_starts_again_on_its_folder() {
    S3Emulator.in(folder, BUCKETS).close();

    S3Emulator.in(folder, BUCKETS).close();
  }

  @Test
  void only_loopback_is_listened_on() throws IOException {
    try (var emulator = S3Emulator.inMemory(BUCKETS)) {
      for (var address : addressesOfThisMachine()) {
        try (var socket = new Socket()) {
          assertThatThrownBy(() -> socket.connect(
                  new InetSocketAddress(address, emulator.endpoint().getPort()), 2_000))
              .isInstanceOf(ConnectException.class);
        }
      }
    }
  }

  private static HttpResponse<String> preflight(S3Emulator emulator, String origin)
      throws Exception {
    return send(HttpRequest.newBuilder(URI.create(emulator.endpoint() + "/answers/one"))
        .method("OPTIONS", BodyPublishers.noBody())
        .header("Origin", origin)
        .header("Access-Control-Request-Method", "PUT")
        .header("Access-Control-Request-Headers", "content-type")
        .build());
  }

  private static HttpResponse<String> send(HttpRequest request) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString());
    }
  }

  private static List<InetAddress> addressesOfThisMachine() throws IOException {
    return NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(address -> !address.isLoopbackAddress())
        .toList();
  }
}
