package kundcenter.articles;

import static kundcenter.articles.LiveLibrary.Someone.ANNA;
import static kundcenter.articles.LiveLibrary.Someone.MARIA;
import static kundcenter.articles.LiveLibrary.Someone.NILS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import kundcenter.contract.OpenApi;
import kundcenter.emulators.LambdaContext;
import org.junit.jupiter.api.Test;

/// What the schedule takes into the index, and a function that starts finds there.
class IndexHandlerTest {

  private final LiveLibrary library = new LiveLibrary();
  private final List<String> log = new ArrayList<>();

  @Test
  void votes_are_taken_into_the_index_and_change_what_comes_first() throws IOException {
    library.publish("moms-kvartal", "PUBLIC", "Moms");
    library.publish("moms-manad", "PUBLIC", "Moms");
    var before = library.get(ANNA, "/v1/articles?q=moms").each("/items", "/id");
    var last = before.getLast();
    library.post(ANNA, "/v1/articles/" + last + "/vote", "{\"helped\":true}");
    library.post(NILS, "/v1/articles/" + last + "/vote", "{\"helped\":true}");

    index();

    assertThat(log).singleElement().asString().contains("\"taken\":1");
    assertThat(library.restarted().get(ANNA, "/v1/articles?q=moms").each("/items", "/id"))
        .hasSize(2)
        .startsWith(last);
  }

  @Test
  void a_round_without_changes_does_nothing() throws IOException {
    library.publish("moms", "PUBLIC", "Moms");

    index();

    assertThat(log).singleElement().asString().contains("\"taken\":0");
  }

  @Test
  void a_function_that_starts_loads_the_index_and_finds_the_same() {
    library.publish("moms", "PUBLIC", "Moms");
    library.publish("lonefilm", "OWNERS", "Film om lön");

    var started = library.restarted();

    assertThat(started.get(ANNA, "/v1/articles?q=moms").each("/items", "/id"))
        .containsExactly("moms");
    assertThat(started.get(ANNA, "/v1/articles?q=film").text("/total")).isEqualTo("0");
    assertThat(started.get(NILS, "/v1/articles?q=film").text("/total")).isEqualTo("1");
  }

  @Test
  void what_a_function_that_runs_has_published_another_finds() {
    var other = library.restarted();
    library.publish("moms", "PUBLIC", "Moms");

    assertThat(other.get(MARIA, "/v1/articles?q=moms").text("/total")).isEqualTo("1");
  }

  private void index() throws IOException {
    var event = OpenApi.REPOSITORY.resolve("events/schedule/each-few-minutes.json");
    new IndexHandler(library.settings(), library::now)
        .handleRequest(
            new ByteArrayInputStream(Files.readAllBytes(event)),
            new ByteArrayOutputStream(),
            LambdaContext.of(log, 15_000));
  }
}
