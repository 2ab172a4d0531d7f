package kundcenter.aws.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kundcenter.emulators.TestCloud;
import kundcenter.file.FileKey;
import kundcenter.file.FileName;
import kundcenter.file.FileType;
import kundcenter.store.Files.Content;
import org.junit.jupiter.api.Test;

class S3FileLinksTest {

  private static final Duration TWO_MINUTES = Duration.ofMinutes(2);

  private final S3 s3 = S3.of(TestCloud.s3().environment());
  private final S3Files files = new S3Files(s3, "files");
  private final S3FileLinks links = new S3FileLinks(s3, "files");
  private final FileKey key = FileKey.of("links", UUID.randomUUID().toString());

  @Test
  void a_link_fetches_a_file_to_be_kept_under_its_name() throws Exception {
    var fetched = fetch(link(Instant.now()));

    assertThat(fetched.body()).isEqualTo("a file");
    assertThat(fetched.headers().firstValue("content-type")).hasValue("application/octet-stream");
    assertThat(fetched.headers().firstValue("content-disposition"))
        .hasValue("attachment; filename=\"l_n.exe\"; filename*=UTF-8''l%C3%B6n.exe");
  }

  @Test
  void a_link_ends_after_two_minutes_T36() throws Exception {
    assertThat(fetch(link(Instant.now().minusSeconds(110))).statusCode()).isEqualTo(200);
    assertThat(fetch(link(Instant.now().minusSeconds(121))).statusCode()).isEqualTo(403);
  }

  @Test
  void a_link_that_was_changed_is_refused_T36() throws Exception {
    var link = link(Instant.now()).toString();
    files.put(FileKey.of("links", "other"), "text/plain", Content.of("secret".getBytes(UTF_8)));

    for (var changed : new String[] {
      link.replace(key.value(), "links/other"),
      link.replace(key.value(), "links/../links/other"),
      link.replace("X-Amz-Expires=120", "X-Amz-Expires=604800"),
      link.replace("attachment", "inline"),
      link.replace("octet-stream", "xhtml%2Bxml")
    }) assertThat(fetch(URI.create(changed)).statusCode()).as(changed).isEqualTo(403);
  }

  @Test
  void a_link_to_fetch_brings_nothing() throws Exception {
    var request = HttpRequest.newBuilder(link(Instant.now()))
        .PUT(BodyPublishers.ofString("another"))
        .build();

    assertThat(send(request).statusCode()).isEqualTo(403);
  }

  @Test
  void a_broken_fetch_goes_on_where_it_broke() throws Exception {
    var request =
        HttpRequest.newBuilder(link(Instant.now())).header("Range", "bytes=2-").build();

    assertThat(send(request).statusCode()).isEqualTo(206);
    assertThat(send(request).body()).isEqualTo("file");
  }

  @Test
  void a_file_is_brought_in_parts_and_there_once_it_is_joined() throws Exception {
    var upload = files.beginParts(key);
    var first = "x".repeat(5 * 1024 * 1024);
    bring(links.part(key, upload, 1, first.length(), Instant.now(), TWO_MINUTES), first);
    bring(links.part(key, upload, 2, 3, Instant.now(), TWO_MINUTES), "end");

    assertThat(files.find(key)).isEmpty();
    assertThat(files.joinParts(key, upload)).isTrue();
    assertThat(files.find(key).orElseThrow().file().size()).isEqualTo(first.length() + 3L);
    assertThat(files.joinParts(key, upload)).isFalse();
  }

  @Test
  void a_part_of_another_size_is_refused() throws Exception {
    var upload = files.beginParts(key);
    var link = links.part(key, upload, 1, 3, Instant.now(), TWO_MINUTES);

    assertThat(send(HttpRequest.newBuilder(link)
                .PUT(BodyPublishers.ofString("more"))
                .build())
            .statusCode())
        .isEqualTo(403);
  }

  private URI link(Instant signed) {
    files.put(key, "text/plain", Content.of("a file".getBytes(UTF_8)));
    return links.download(key, FileName.of("lön.exe"), FileType.OTHER, signed, TWO_MINUTES);
  }

  private static void bring(URI link, String text) throws Exception {
    var answer =
        send(HttpRequest.newBuilder(link).PUT(BodyPublishers.ofString(text)).build());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  private static HttpResponse<String> fetch(URI link) throws Exception {
    return send(HttpRequest.newBuilder(link).build());
  }

  private static HttpResponse<String> send(HttpRequest request) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString());
    }
  }
}
