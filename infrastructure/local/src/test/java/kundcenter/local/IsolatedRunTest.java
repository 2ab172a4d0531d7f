package kundcenter.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kundcenter.emulators.TestCloud;
import kundcenter.json.Json;
import kundcenter.json.Limits;
import kundcenter.local.event.Delivery;
import kundcenter.local.mail.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The repository's functions as the cloud gets them, each in a JVM of its own with Lambda's
/// client. Runs when they are packaged, after the other tests.
class IsolatedRunTest {

  /// The repository's own, and not that of the tests.
  private static final Path DEMO = Path.of("src/main/resources/demo.json");

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private static final String TICKET = """
      {"kind":"GUIDANCE","product":"go","module":"lon","subject":"Fråga","body":"Hur gör man?"}
      """;

  private static final String MAIL = """
      From: Anna <anna@ekbergs-bygg.example>
      To: support@kundcenter.example
      Subject: Brev till supporten
      Message-ID: <isolated@ekbergs-bygg.example>

      Det kom ett fel.
      """.replace("\n", "\r\n");

  @TempDir
  Path folder;

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void a_request_a_mail_and_a_check_are_answered_by_processes_that_end_with_the_run()
      throws Exception {
    try (var system = start()) {
      var demo = Demo.of(Json.parse(Files.readAllBytes(DEMO), Limits.TRUSTED));
      demo.directory().layIn(system.environment());
      var anna = demo.issueTokens(system.environment()).value().get("anna");

      assertThat(send(
                  system,
                  "/v1/tickets",
                  "Authorization",
                  "Bearer " + anna,
                  BodyPublishers.ofString(TICKET))
              .statusCode())
          .isEqualTo(201);
      assertThat(send(
                  system,
                  EventDoor.PATH,
                  EventDoor.HEADER,
                  "1",
                  BodyPublishers.ofFile(
                      TestCloud.template().resolveSibling("events/schedule/each-minute.json")))
              .statusCode())
          .isEqualTo(200);
      var mail = system.mail().orElseThrow();
      new Post(mail.port())
          .bring("anna@ekbergs-bygg.example", mail.recipient(), MAIL.getBytes(UTF_8));
      assertThat(soon(system, "/v1/tickets", "Bearer " + anna, "Brev till supporten"))
          .isTrue();
      assertThat(soon(system, "/mailbox", "", "anna@ekbergs-bygg.example")).isTrue();
      assertThat(ProcessHandle.current().children()).hasSizeGreaterThanOrEqualTo(4);
    }
    assertThat(ProcessHandle.current().children()).isEmpty();
  }

  private LocalSystem start() {
    return LocalSystem.start(new LocalSystem.Plan(
        TestCloud.template(),
        Run.PARAMETERS,
        folder,
        LocalSystem.Ports.FREE,
        Optional.empty(),
        Delivery.ONCE,
        LocalSystem.Place.HERE,
        LocalSystem.Place.ELSEWHERE));
  }

  private HttpResponse<String> send(
      LocalSystem system, String path, String header, String value, HttpRequest.BodyPublisher body)
      throws Exception {
    return client.send(
        HttpRequest.newBuilder(system.url().resolve(path))
            .header(header, value)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", "isolated")
            .POST(body)
            .build(),
        BodyHandlers.ofString());
  }

  /// Whether a page says it within the time that a slow machine takes.
  private boolean soon(LocalSystem system, String path, String authorization, String words)
      throws Exception {
    var request = HttpRequest.newBuilder(system.url().resolve(path));
    if (!authorization.isEmpty()) request.header("Authorization", authorization);
    for (var end = Instant.now().plus(PATIENCE); Instant.now().isBefore(end); ) {
      if (client.send(request.build(), BodyHandlers.ofString()).body().contains(words)) return true;
      Thread.sleep(Duration.ofMillis(300));
    }
    return false;
  }
}
