package kundcenter.aws.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import kundcenter.file.FileKey;
import kundcenter.store.Files.Content;
import org.junit.jupiter.api.Test;

/// Nobody listens at the address of S3, so that a call which is sent fails.
class KeptFilesTest {

  private static final FileKey KEY = new FileKey("folder/a");

  private final S3Files files = new S3Files(
      S3.silent(Map.of(
          "AWS_REGION", "eu-north-1",
          "AWS_ACCESS_KEY_ID", "none",
          "AWS_SECRET_ACCESS_KEY", "none",
          "AWS_ENDPOINT_URL_S3", "http://127.0.0.1:1")),
      "files");

  @Test
  void what_is_laid_in_in_silence_is_found_and_read_again() throws IOException {
    files.put(KEY, "text/plain", Content.of("hej".getBytes(UTF_8)));

    assertThat(files.find(KEY).orElseThrow().file().size()).isEqualTo(3);
    try (var opened = files.open(KEY).orElseThrow()) {
      assertThat(opened.content().readAllBytes()).asString(UTF_8).isEqualTo("hej");
    }
  }

  @Test
  void what_is_not_there_is_neither_found_nor_opened() {
    assertThat(files.find(KEY)).isEmpty();
    assertThat(files.open(KEY)).isEmpty();
  }
}
