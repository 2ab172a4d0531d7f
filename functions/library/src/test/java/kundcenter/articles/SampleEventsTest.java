package kundcenter.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import kundcenter.contract.Call;
import kundcenter.contract.OpenApi;
import org.junit.jupiter.api.Test;

/// The files of `events/http-api` that are for this function, sent to the handler as they stand.
class SampleEventsTest {

  private static final Map<String, Integer> STATUS = Map.of(
      "list-misses.json", 200,
      "list-unhelpful.json", 200,
      "read-article.json", 200,
      "search-articles.json", 200,
      "suggest-articles.json", 200,
      "vote-on-article.json", 204);

  private final LiveLibrary library = new LiveLibrary();

  @Test
  void each_is_answered_with_success() throws IOException {
    library.publish("lamna-in-agi", "PUBLIC", "Lämna in arbetsgivardeklarationen");
    var answered = new TreeMap<String, Integer>();
    try (var files = Files.list(OpenApi.REPOSITORY.resolve("events/http-api"))) {
      for (var file : files.sorted().toList()) {
        var text = Files.readString(file);
        if (isOurs(text))
          answered.put(file.getFileName().toString(), library.replay(text).status());
      }
    }

    assertThat(answered).containsExactlyInAnyOrderEntriesOf(STATUS);
  }

  private static boolean isOurs(String text) {
    return OpenApi.serving(Call.ofEvent(text))
        .filter(operation -> operation.handler().equals(LibraryHandler.class.getName()))
        .isPresent();
  }
}
