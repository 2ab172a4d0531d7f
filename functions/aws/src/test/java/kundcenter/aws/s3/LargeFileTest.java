package kundcenter.aws.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kundcenter.emulators.S3Emulator;
import kundcenter.file.FileKey;
import kundcenter.file.FileName;
import kundcenter.file.FileType;
import kundcenter.file.Seen;
import kundcenter.file.Sha256;
import kundcenter.store.Files.Content;
import kundcenter.template.Bucket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file of 1 GB that is nothing but zeros, so that it takes no room on the disk.
class LargeFileTest {

  private static final long SIZE = 1L << 30;
  private static final FileKey KEY = FileKey.of("releases", "lon", "5.10.2", "large");
  private static final String BUCKET = "releases";

  @TempDir
  Path folder;

  @Test
  void it_is_read_through_in_a_heap_of_48_megabytes() throws Exception {
    try (var s3 = withLargeFile()) {
      var reader = new ArrayList<>(List.of(
          Path.of(System.getProperty("java.home"), "bin", "java").toString(),
          "-Xmx48m",
          "-XX:+UseSerialGC",
          "--enable-native-access=ALL-UNNAMED",
          "-cp",
          System.getProperty("java.class.path"),
          Reader.class.getName(),
          s3.endpoint().toString()));
      var process = new ProcessBuilder(reader).redirectErrorStream(true).start();
      var said = new String(process.getInputStream().readAllBytes(), UTF_8);

      assertThat(process.waitFor()).as(said).isZero();
      assertThat(said.strip()).isEqualTo(SIZE + " " + digestOfZeros());
    }
  }

  @Test
  void a_broken_download_goes_on_by_range_and_the_digest_fits() throws Exception {
    try (var s3 = withLargeFile()) {
      var links = new S3FileLinks(S3.of(s3.environment()), BUCKET);
      var link = links.download(
          KEY, FileName.of("lon.exe"), FileType.OTHER, Instant.now(), Duration.ofMinutes(2));
      var digest = Sha256.digest();
      var got = fetch(link, 0, 300_000_000, digest);
      got += fetch(link, got, Long.MAX_VALUE, digest);

      assertThat(got).isEqualTo(SIZE);
      assertThat(Sha256.of(digest)).isEqualTo(digestOfZeros());
    }
  }

  private S3Emulator withLargeFile() throws IOException {
    var s3 = S3Emulator.in(folder, List.of(new Bucket(BUCKET, List.of())));
    new S3Files(S3.of(s3.environment()), BUCKET)
        .put(KEY, "application/octet-stream", Content.of(new byte[1]));
    var file = folder.resolve(BUCKET).resolve(KEY.value()).toFile();
    try (var sparse = new RandomAccessFile(file, "rw")) {
      sparse.setLength(SIZE);
    }
    return s3;
  }

  /// Reads from a place on until so many bytes have come, and then breaks off.
  private static long fetch(URI link, long from, long most, MessageDigest digest)
      throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(link).header("Range", "bytes=" + from + "-").build();
      var answer = client.send(request, BodyHandlers.ofInputStream());
      assertThat(answer.statusCode()).isEqualTo(206);
      try (var body = answer.body()) {
        return feed(body, most, digest);
      }
    }
  }

  private static long feed(InputStream body, long most, MessageDigest digest) throws IOException {
    var piece = new byte[1 << 16];
    var got = 0L;
    for (int read; got < most && (read = body.read(piece)) >= 0; got += read)
      digest.update(piece, 0, read);
    return got;
  }

  private static Sha256 digestOfZeros() {
    var digest = Sha256.digest();
    var piece = new byte[1 << 20];
    for (var done = 0L; done < SIZE; done += piece.length) digest.update(piece);
    return Sha256.of(digest);
  }

  /// What a function does with a file that it verifies, alone in a JVM.
  static final class Reader {

    private Reader() {}

    public static void main(String... args) throws IOException {
      var files = new S3Files(
          S3.of(Map.of(
              "AWS_ENDPOINT_URL_S3", args[0],
              "AWS_ACCESS_KEY_ID", "local",
              "AWS_SECRET_ACCESS_KEY", "local")),
          BUCKET);
      try (var opened = files.open(KEY).orElseThrow()) {
        var seen = Seen.of(opened.content(), SIZE);
        System.out.println(seen.size() + " " + seen.sha256());
      }
      Runtime.getRuntime().halt(0);
    }
  }
}
