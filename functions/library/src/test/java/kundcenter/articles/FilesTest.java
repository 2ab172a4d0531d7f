package kundcenter.articles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kundcenter.articles.LiveLibrary.Someone.ANNA;
import static kundcenter.articles.LiveLibrary.Someone.MARIA;
import static kundcenter.articles.LiveLibrary.Someone.NILS;
import static kundcenter.articles.LiveLibrary.Someone.OMAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kundcenter.contract.Answer;
import org.junit.jupiter.api.Test;

/// Files and films of articles, up to the bytes themselves.
class FilesTest {

  private static final byte[] FILM = "not quite a film".getBytes(UTF_8);
  private static final byte[] OTHER = "its evil brother".getBytes(UTF_8);
  private static final String ARTICLE = "/v1/articles/film";

  private final LiveLibrary library = new LiveLibrary();

  @Test
  void a_file_that_a_lead_brings_is_fetched_by_readers_once_it_is_published() {
    var file = encloses("PUBLIC");

    assertThat(fetch(ANNA, file).status()).isEqualTo(404);
    library.post(MARIA, ARTICLE + "/publish", "\"4\"", "{}").ok();
    var fetched = library.fetches(fetch(ANNA, file));

    assertThat(fetched.body()).isEqualTo(FILM);
    assertThat(fetched.headers().firstValue("content-type")).hasValue("application/octet-stream");
    assertThat(fetched.headers().firstValue("content-disposition"))
        .hasValueSatisfying(value -> assertThat(value).startsWith("attachment; filename="));
    var read = library.get(ANNA, ARTICLE).ok();
    assertThat(read.each("/files", "/id")).containsExactly(file);
    assertThat(read.text("/files/0/name")).isEqualTo("Så gör du.mp4");
  }

  @Test
  void a_film_is_fetched_in_parts() {
    var file = encloses("PUBLIC");
    library.post(MARIA, ARTICLE + "/publish", "\"4\"", "{}").ok();

    var part = library.fetches(fetch(ANNA, file), "Range", "bytes=4-");

    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(new String(part.body(), UTF_8)).isEqualTo("quite a film");
  }

  @Test
  void whoever_may_not_read_the_article_gets_none_of_its_files_T31() {
    var file = encloses("OWNERS");
    library.post(MARIA, ARTICLE + "/publish", "\"4\"", "{}").ok();

    assertThat(fetch(ANNA, file).status()).isEqualTo(404);
    assertThat(fetch(NILS, file).status()).isEqualTo(200);
  }

  @Test
  void a_link_ends_T36() {
    var file = encloses("PUBLIC");
    library.post(MARIA, ARTICLE + "/publish", "\"4\"", "{}").ok();

    library.goBack(Duration.ofSeconds(110));
    var young = fetch(ANNA, file);
    library.goBack(Duration.ofSeconds(121));
    var old = fetch(ANNA, file);

    assertThat(library.fetches(young).statusCode()).isEqualTo(200);
    assertThat(library.fetches(old).statusCode()).isEqualTo(403);
  }

  @Test
  void another_file_than_was_announced_is_refused_where_it_is_brought_T38() {
    library.post(OMAR, "/v1/articles", LiveLibrary.article("film", "PUBLIC", "Film"));
    var offer = library.announces(MARIA, "film", "video/mp4", FILM).ok();

    assertThat(library.brings(offer, OTHER)).isEqualTo(400);
    assertThat(confirm(offer).problem()).isEqualTo("upload-missing");
  }

  @Test
  void only_leads_bring_files() {
    library.post(OMAR, "/v1/articles", LiveLibrary.article("film", "PUBLIC", "Film"));

    assertThat(library.announces(OMAR, "film", "video/mp4", FILM).problem())
        .isEqualTo("leads-only");
    assertThat(library.announces(ANNA, "film", "video/mp4", FILM).problem())
        .isEqualTo("leads-only");
  }

  @Test
  void a_second_confirmation_changes_nothing() {
    library.post(OMAR, "/v1/articles", LiveLibrary.article("film", "PUBLIC", "Film"));
    var offer = library.announces(MARIA, "film", "video/mp4", FILM).ok();
    library.brings(offer, FILM);

    assertThat(confirm(offer).header("ETag")).isEqualTo("\"2\"");
    assertThat(confirm(offer).header("ETag")).isEqualTo("\"2\"");
  }

  @Test
  void a_text_written_anew_keeps_the_files() {
    var file = encloses("PUBLIC");
    var text = LiveLibrary.article("film", "PUBLIC", "Ny rubrik").replace("\"id\":\"film\",", "");

    var written = library.post(OMAR, ARTICLE + "/write", "\"4\"", text).ok();

    assertThat(written.each("/files", "/id")).containsExactly(file);
  }

  @Test
  void a_file_that_is_removed_stays_with_readers_until_the_draft_is_published() {
    var file = encloses("PUBLIC");
    library.post(MARIA, ARTICLE + "/publish", "\"4\"", "{}").ok();
    library.post(MARIA, ARTICLE + "/files/" + file + "/remove", "\"5\"", "{}").ok();

    assertThat(fetch(ANNA, file).status()).isEqualTo(200);
    library.post(MARIA, ARTICLE + "/publish", "\"6\"", "{}").ok();
    assertThat(fetch(ANNA, file).status()).isEqualTo(404);
    assertThat(library
            .post(MARIA, ARTICLE + "/files/" + file + "/remove", "\"7\"", "{}")
            .problem())
        .isEqualTo("no-such-file");
  }

  @Test
  void an_id_that_would_lead_elsewhere_is_none_T37() {
    encloses("PUBLIC");
    library.post(MARIA, ARTICLE + "/publish", "\"4\"", "{}").ok();

    for (var id : new String[] {"..", "%2e%2e", "a%2fb", "none"})
      assertThat(fetch(ANNA, id).status()).as(id).isEqualTo(404);
  }

  /// An article with one picture that is none and a film, of which the film's id.
  private String encloses(String visibility) {
    library
        .post(OMAR, "/v1/articles", LiveLibrary.article("film", visibility, "Film"))
        .ok();
    var dropped = encloses("image/png", OTHER);
    library
        .post(MARIA, ARTICLE + "/files/" + dropped + "/remove", "\"2\"", "{}")
        .ok();
    return encloses("video/mp4", FILM);
  }

  private String encloses(String type, byte[] bytes) {
    var offer = library.announces(MARIA, "film", type, bytes).ok();
    assertThat(library.brings(offer, bytes)).isEqualTo(200);
    var files = confirm(offer).ok().at("/files");
    assertThat(files.get(files.size() - 1).get("type").textValue()).isEqualTo("OTHER");
    return offer.text("/id");
  }

  private Answer confirm(Answer offer) {
    return library.post(MARIA, ARTICLE + "/files/" + offer.text("/id") + "/confirm", "{}");
  }

  private Answer fetch(LiveLibrary.Someone by, String file) {
    return library.post(by, ARTICLE + "/files/" + file + "/downloads", "{}");
  }
}
