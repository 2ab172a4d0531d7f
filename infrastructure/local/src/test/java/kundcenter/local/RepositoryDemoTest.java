package kundcenter.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kundcenter.emulators.TestCloud;
import kundcenter.local.event.Delivery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The repository's own template, functions and demo.
class RepositoryDemoTest {

  @TempDir
  Path folder;

  @Test
  void its_people_find_its_tickets_also_after_a_restart() throws Exception {
    start().close();

    try (var system = start()) {
      var answer = get(system, "/v1/tickets");

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).contains("\"number\":10001");
    }
  }

  @Test
  void old_cases_are_looked_for_by_its_daily_schedule() throws Exception {
    var event = TestCloud.template().resolveSibling("events/schedule/once-a-day.json");
    try (var system = start();
        var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(system.url().resolve(EventDoor.PATH))
          .header(EventDoor.HEADER, "1")
          .POST(BodyPublishers.ofFile(event))
          .build();

      assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }
    assertThat(Files.readString(folder.resolve("log/RetentionFunction.log")))
        .contains("\"kind\":\"retention\"", "\"RetentionEnded\":1");
  }

  private LocalSystem start() {
    return LocalSystem.start(new LocalSystem.Plan(
        TestCloud.template(),
        Run.PARAMETERS,
        folder,
        LocalSystem.Ports.FREE,
        Optional.of(RepositoryDemo.read()),
        Delivery.ONCE,
        LocalSystem.Place.HERE));
  }

  private static HttpResponse<String> get(LocalSystem system, String path) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(system.url().resolve(path))
          .header("Authorization", "Bearer " + system.tokens().value().get("anna"))
          .build();
      return client.send(request, BodyHandlers.ofString());
    }
  }
}
