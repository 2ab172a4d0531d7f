package kundcenter.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import kundcenter.json.Json;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;
import kundcenter.json.Limits;
import kundcenter.local.event.Delivery;
import kundcenter.local.function.CannotRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalSystemTest {

  @TempDir
  Path folder;

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void a_request_reaches_the_function_of_its_route() throws Exception {
    try (var system = start(0)) {
      var answer = send(HttpRequest.newBuilder(system.url().resolve("/echo?a=%26")));

      assertThat(answer.statusCode()).isEqualTo(201);
      assertThat(answer.headers().firstValue("x-echo")).contains("yes");
      assertThat(event(answer).get("rawQueryString")).isEqualTo(new JsonString("a=%26"));
    }
  }

  @Test
  void the_path_comes_decoded_once() throws Exception {
    try (var system = start(0)) {
      var answer = send(HttpRequest.newBuilder(URI.create(system.url() + "/echo/%C3%A5%2525")));

      assertThat(event(answer).get("rawPath")).isEqualTo(new JsonString("/echo/å%25"));
    }
  }

  @Test
  void a_path_that_begins_with_two_slashes_is_no_host() throws Exception {
    try (var system = start(0)) {
      assertThat(send(HttpRequest.newBuilder(URI.create(system.url() + "//echo/echo")))
              .statusCode())
          .isEqualTo(404);
    }
  }

  @Test
  void a_function_is_told_where_its_tables_are() throws Exception {
    try (var system = start(0)) {
      assertThat(send(HttpRequest.newBuilder(system.url().resolve("/echo/environment")))
              .body())
          .contains("AWS_ENDPOINT_URL_DYNAMODB=http://127.0.0.1:")
          .contains("NOTES_TABLE=Notes")
          .contains("STAGE=local");
    }
  }

  @Test
  void output_without_a_status_is_the_body_itself() throws Exception {
    try (var system = start(0)) {
      assertThat(
              send(HttpRequest.newBuilder(system.url().resolve("/echo/bare"))).body())
          .isEqualTo("[1,2]");
    }
  }

  @Test
  void a_function_that_throws_is_an_internal_server_error_that_tells_nothing() throws Exception {
    try (var system = start(0)) {
      var answer = send(HttpRequest.newBuilder(system.url().resolve("/echo/failure")));

      assertThat(answer.statusCode()).isEqualTo(500);
      assertThat(answer.body()).isEqualTo("{\"message\":\"Internal Server Error\"}");
    }
  }

  @Test
  void what_no_route_takes_is_not_found() throws Exception {
    try (var system = start(0)) {
      var answer = send(HttpRequest.newBuilder(system.url().resolve("/nowhere")));

      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(answer.body()).isEqualTo("{\"message\":\"Not Found\"}");
    }
  }

  @Test
  void a_body_over_ten_megabytes_is_too_large() throws Exception {
    try (var system = start(0)) {
      var answer = send(HttpRequest.newBuilder(system.url().resolve("/echo"))
          .POST(BodyPublishers.ofByteArray(new byte[10 * 1024 * 1024 + 1])));

      assertThat(answer.statusCode()).isEqualTo(413);
    }
  }

  @Test
  void a_body_that_makes_the_event_longer_than_lambda_takes_is_too_large() throws Exception {
    try (var system = start(0)) {
      var answer = send(HttpRequest.newBuilder(system.url().resolve("/echo"))
          .POST(BodyPublishers.ofByteArray(new byte[5 * 1024 * 1024])));

      assertThat(answer.statusCode()).isEqualTo(413);
    }
  }

  @Test
  void the_answer_to_head_has_no_body() throws Exception {
    try (var system = start(0)) {
      var answer = send(HttpRequest.newBuilder(system.url().resolve("/echo")).HEAD());

      assertThat(answer.statusCode()).isEqualTo(201);
      assertThat(answer.body()).isEmpty();
    }
  }

  @Test
  void the_logs_of_a_function_are_in_a_file() throws Exception {
    try (var system = start(0)) {
      send(HttpRequest.newBuilder(system.url().resolve("/echo")));
    }

    assertThat(Files.readString(folder.resolve("log/Echo.log"))).startsWith("asked by ");
  }

  @Test
  void a_second_system_on_the_same_folder_is_refused() {
    try (var system = start(0)) {
      assertThatThrownBy(() -> start(0))
          .isInstanceOf(CannotRun.class)
          .hasMessage("Kundcenter already runs on " + folder + " at " + system.url()
              + ". Stop that one, or give this one a folder of its own: --data DIR");
    }
  }

  @Test
  void a_port_that_is_taken_is_named_and_the_folder_is_free_again() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      assertThatThrownBy(() -> start(taken.getLocalPort()))
          .isInstanceOf(CannotRun.class)
          .hasMessageMatching("Port " + taken.getLocalPort() + " is taken\\..* --port \\d+");
    }

    start(0).close();
  }

  @Test
  void a_system_that_has_stopped_answers_no_more_and_can_start_again() {
    start(0).close();

    assertThat(RunFolder.runningAt(folder)).isEmpty();
    start(0).close();
  }

  @Test
  void the_demo_is_laid_in_once() throws IOException {
    start(0).close();
    var log = folder.resolve("log/Echo.log");
    var lines = Files.readAllLines(log).size();

    start(0).close();

    assertThat(lines).isEqualTo(2);
    assertThat(Files.readAllLines(log)).hasSize(lines);
  }

  @Test
  void the_demo_is_laid_in_anew_when_the_data_were_removed() throws IOException {
    start(0).close();
    try (var data = Files.walk(folder.resolve("dynamodb"))) {
      data.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }

    start(0).close();

    assertThat(Files.readAllLines(folder.resolve("log/Echo.log"))).hasSize(4);
  }

  @Test
  void an_event_that_is_replayed_reaches_the_function_of_its_source() throws Exception {
    try (var system = start(0)) {
      var answer = send(replay(system, "arn:aws:sqs:eu-north-1:000000000000:Letters"));

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).contains("\\\"body\\\":\\\"hej\\\"");
    }
  }

  @Test
  void an_event_of_an_unknown_source_is_refused() throws Exception {
    try (var system = start(0)) {
      var answer = send(replay(system, "arn:aws:sqs:eu-north-1:000000000000:Others"));

      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body()).contains("known: :Letters");
    }
  }

  @Test
  void an_event_from_a_page_elsewhere_is_not_taken() throws Exception {
    try (var system = start(0)) {
      var answer = send(HttpRequest.newBuilder(system.url().resolve("/local/events"))
          .POST(BodyPublishers.ofString("{}")));

      assertThat(answer.statusCode()).isEqualTo(404);
    }
  }

  private static HttpRequest.Builder replay(LocalSystem system, String source) {
    return HttpRequest.newBuilder(system.url().resolve("/local/events"))
        .header("X-Kundcenter-Replay", "1")
        .POST(BodyPublishers.ofString(
            "{\"Records\":[{\"eventSourceARN\":\"" + source + "\",\"body\":\"hej\"}]}"));
  }

  private LocalSystem start(int port) {
    return LocalSystem.start(new LocalSystem.Plan(
        Path.of("src/test/resources/template.yaml"),
        Map.of("Stage", "local"),
        folder,
        new LocalSystem.Ports(port, 0),
        Optional.of(Demo.read()),
        Delivery.ONCE,
        LocalSystem.Place.HERE));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private static JsonObject event(HttpResponse<String> answer) {
    return (JsonObject) Json.parse(answer.body(), Limits.TRUSTED);
  }
}
