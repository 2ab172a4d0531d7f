package kundcenter.tickets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kundcenter.contract.Answer;
import kundcenter.contract.Call;
import kundcenter.contract.Conformity;
import kundcenter.contract.OpenApi;
import kundcenter.contract.Wire;
import org.junit.jupiter.api.Test;

/// The files of `events/http-api` that are for this function, sent to the handler as they stand, on
/// top of the demo.
class SampleEventsTest {

  private static final Map<String, Integer> STATUS = Map.ofEntries(
      Map.entry("create-ticket.json", 201),
      Map.entry("list-tickets.json", 200),
      Map.entry("name-alternative.json", 200),
      Map.entry("post-message.json", 201),
      Map.entry("post-note.json", 201),
      Map.entry("read-ticket.json", 200),
      Map.entry("set-priority.json", 200),
      Map.entry("show-figures.json", 200),
      Map.entry("show-history.json", 200),
      Map.entry("show-opening-hours.json", 200),
      Map.entry("show-promises.json", 200),
      Map.entry("show-queue.json", 200),
      Map.entry("show-sla.json", 200),
      Map.entry("show-terms.json", 200),
      Map.entry("solve.json", 200),
      Map.entry("start-work.json", 200),
      Map.entry("try-terms.json", 200));

  private final LiveDesk desk = new LiveDesk();
  private final Map<String, String> placeholders = new HashMap<>();

  @Test
  void each_is_answered_with_success_one_after_the_other() throws IOException {
    layInTheDemo();
    var answered = new TreeMap<String, Integer>();
    try (var files = Files.list(OpenApi.REPOSITORY.resolve("events/http-api"))) {
      for (var file : files.sorted().toList()) {
        var text = Files.readString(file);
        if (isOurs(text))
          answered.put(file.getFileName().toString(), replay(text).status());
      }
    }

    assertThat(answered).containsExactlyInAnyOrderEntriesOf(STATUS);
  }

  private static boolean isOurs(String text) {
    return OpenApi.serving(Call.ofEvent(text))
        .filter(operation -> operation.handler().equals(TicketsHandler.class.getName()))
        .isPresent();
  }

  private Answer replay(String text) {
    var answer = desk.send(fill(text).getBytes(UTF_8));
    Conformity.check(Call.ofEvent(text), answer);
    return answer;
  }

  private void layInTheDemo() throws IOException {
    for (var someone : Someone.values())
      placeholders.put("token:" + name(someone), someone.token().reveal());
    var demo = "infrastructure/local/src/main/resources/demo.json";
    for (var call :
        Wire.tree(Files.readString(OpenApi.REPOSITORY.resolve(demo))).get("calls")) layIn(call);
  }

  private void layIn(JsonNode line) {
    var by = Someone.valueOf(line.get("by").textValue().toUpperCase(Locale.ROOT));
    var call = Call.post(fill(line.get("path").textValue()), line.path("body").toString());
    for (var header : line.path("headers").properties())
      call = call.with(header.getKey(), fill(header.getValue().textValue()));
    var answer = desk.as(by).send(call).ok();
    var name = line.path("as").asText();
    placeholders.put(name + ".etag", answer.header("ETag"));
    if (!answer.header("Location").isEmpty())
      placeholders.put(name + ".location", answer.header("Location"));
  }

  private String fill(String text) {
    var filled = text;
    for (var each : placeholders.entrySet())
      filled = filled.replace("${" + each.getKey() + "}", each.getValue());
    return filled;
  }

  private static String name(Someone someone) {
    return someone.name().toLowerCase(Locale.ROOT);
  }
}
