package kundcenter.aws.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kundcenter.emulators.TestCloud;
import kundcenter.file.FileKey;
import kundcenter.store.Files.Content;
import kundcenter.store.Files.Stored;
import kundcenter.store.Stale;
import kundcenter.store.Unavailable;
import org.junit.jupiter.api.Test;

class S3FilesTest {

  private final S3Files files = new S3Files(S3.of(TestCloud.s3().environment()), "files");
  private final String folder = UUID.randomUUID().toString();

  @Test
  void what_is_laid_in_is_found_and_read_again() throws IOException {
    files.put(key("a"), "text/plain", content("hej"));

    assertThat(files.find(key("a"))).hasValueSatisfying(found -> {
      assertThat(found.file().size()).isEqualTo(3);
      assertThat(found.type()).isEqualTo("text/plain");
    });
    assertThat(text("a")).isEqualTo("hej");
  }

  @Test
  void what_is_not_there_is_neither_found_nor_opened() {
    assertThat(files.find(key("a"))).isEmpty();
    assertThat(files.open(key("a"))).isEmpty();
  }

  @Test
  void a_new_file_replaces_none() throws IOException {
    files.putNew(key("a"), "text/plain", content("first"));

    assertThatThrownBy(() -> files.putNew(key("a"), "text/plain", content("second")))
        .isInstanceOf(Stale.class);
    assertThat(text("a")).isEqualTo("first");
  }

  @Test
  void a_copy_is_of_the_file_as_it_was_found() throws IOException {
    files.put(key("a"), "text/plain", content("seen"));
    var seen = files.find(key("a")).orElseThrow().file();
    files.put(key("a"), "text/plain", content("swapped"));

    assertThatThrownBy(() -> files.copy(seen, key("b"))).isInstanceOf(Stale.class);
    assertThat(files.find(key("b"))).isEmpty();

    files.copy(files.find(key("a")).orElseThrow().file(), key("b"));
    assertThat(text("b")).isEqualTo("swapped");
  }

  @Test
  void what_is_gone_is_not_copied() {
    files.put(key("a"), "text/plain", content("seen"));
    var seen = files.find(key("a")).orElseThrow().file();
    files.delete(key("a"));

    assertThatThrownBy(() -> files.copy(seen, key("b"))).isInstanceOf(Stale.class);
  }

  @Test
  void removing_what_is_not_there_is_no_fault() {
    files.delete(key("a"));

    assertThat(files.find(key("a"))).isEmpty();
  }

  @Test
  void a_list_goes_on_from_page_to_page() {
    for (var name : List.of("a", "b", "c")) files.put(key(name), "text/plain", content(name));

    var listed = new ArrayList<Stored>();
    var page = files.list(folder + "/", 2, Optional.empty());
    listed.addAll(page.items());
    listed.addAll(files.list(folder + "/", 2, page.next()).items());

    assertThat(listed).extracting(Stored::key).containsExactly(key("a"), key("b"), key("c"));
    assertThat(listed).extracting(Stored::size).containsOnly(1L);
    assertThat(page.items()).hasSize(2);
  }

  @Test
  void a_server_that_is_gone_is_unavailable() {
    var nowhere = new S3Files(
        S3.of(Map.of(
            "AWS_ENDPOINT_URL_S3", "http://127.0.0.1:1",
            "AWS_ACCESS_KEY_ID", "local",
            "AWS_SECRET_ACCESS_KEY", "local")),
        "files");

    assertThatThrownBy(() -> nowhere.find(key("a"))).isInstanceOf(Unavailable.class);
  }

  private FileKey key(String name) {
    return FileKey.of(folder, name);
  }

  private static Content content(String text) {
    return Content.of(text.getBytes(UTF_8));
  }

  private String text(String name) throws IOException {
    try (var opened = files.open(key(name)).orElseThrow()) {
      return new String(opened.content().readAllBytes(), UTF_8);
    }
  }
}
