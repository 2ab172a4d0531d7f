package kundcenter.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands as processes, as they are typed.
class CommandsTest {

  private static final Pattern DYNAMO_DB =
      Pattern.compile("AWS_ENDPOINT_URL_DYNAMODB=(http://127.0.0.1:\\d+)");

  private static final List<Process> STARTED = new ArrayList<>();

  /// Where one system runs for all tests that leave it running.
  @TempDir
  static Path running;

  @TempDir
  Path folder;

  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeAll
  static void run() throws IOException {
    greeting(start(running));
  }

  @AfterAll
  static void endAll() throws InterruptedException {
    for (var process : STARTED) process.destroyForcibly().waitFor();
  }

  @Test
  void it_says_when_it_is_ready_and_ends_cleanly_when_asked_to() throws Exception {
    var run = start(folder);
    var greeting = greeting(run);

    run.toHandle().destroy(); // SIGTERM, and the streams stay open

    assertThat(run.waitFor()).isZero();
    assertThat(greeting).first().asString().startsWith("Kundcenter is ready after");
    assertThat(greeting).anyMatch(line -> line.matches("  API       http://127.0.0.1:\\d+/echo"));
    assertThat(rest(run)).as("chatter of libraries").isEmpty();
    assertThat(RunFolder.runningAt(folder)).isEmpty();
  }

  @Test
  void a_second_run_on_the_same_folder_is_refused() throws Exception {
    var second = start(running);

    assertThat(second.waitFor()).isEqualTo(1);
    assertThat(rest(second)).startsWith("Kundcenter already runs on " + running + " at http://");
  }

  @Test
  void what_was_stored_is_there_after_the_process_was_killed() throws Exception {
    var first = start(folder);
    greeting(first);
    dynamoDb("PutItem", "{\"TableName\":\"Notes\",\"Item\":{\"pk\":{\"S\":\"kept\"}}}");
    first.destroyForcibly().waitFor();

    greeting(start(folder));

    assertThat(dynamoDb("Scan", "{\"TableName\":\"Notes\"}")).contains("\"kept\"");
  }

  @Test
  void a_sample_event_is_replayed_to_the_system_that_runs() throws Exception {
    var event = Files.createDirectory(folder.resolve("http-api")).resolve("hello.json");
    Files.writeString(event, """
        {"rawPath":"/echo/å","rawQueryString":"q=1","headers":{"x-answer-location":"/here"},
         "requestContext":{"http":{"method":"PUT"}}}""");

    var replay = replay(running, event);

    assertThat(output(replay))
        .startsWith(event + ": PUT /echo/%C3%A5?q=1\nHTTP/1.1 201\n")
        .contains("\nlocation: /here\n", "\n\n{", "\"rawPath\":\"/echo/å\"");
    assertThat(replay.waitFor()).isZero();
  }

  @Test
  void replay_says_when_nothing_runs() throws Exception {
    var replay = replay(folder, folder.resolve("http-api/hello.json"));

    assertThat(rest(replay))
        .isEqualTo("Nothing runs that it could be sent to. Start it: ./kundcenter run\n");
    assertThat(replay.waitFor()).isEqualTo(1);
  }

  @Test
  void replay_refuses_a_file_whose_folder_names_no_trigger() throws Exception {
    var replay = replay(running, folder.resolve("hello.json"));

    assertThat(rest(replay))
        .isEqualTo(
            folder.resolve("hello.json")
                + " lies in no folder that names a trigger; known: "
                + "discarded-notices, http-api, inbound-email, outbox-stream, schedule, ses-feedback\n");
    assertThat(replay.waitFor()).isEqualTo(1);
  }

  private static Process start(Path data) throws IOException {
    return java(data, "Run", "--root", "src/test/resources", "--port", "0", "--smtp-port", "0");
  }

  private static Process replay(Path data, Path file) throws IOException {
    return java(data, "Replay", file.toString());
  }

  private static Process java(Path data, String main, String... arguments) throws IOException {
    var command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "--enable-native-access=ALL-UNNAMED",
        "-XX:TieredStopAtLevel=1",
        "-cp",
        System.getProperty("java.class.path"),
        "kundcenter.local." + main,
        "--data",
        data.toString()));
    command.addAll(List.of(arguments));
    var process = new ProcessBuilder(command).start();
    STARTED.add(process);
    return process;
  }

  private static String output(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  /// Waits for the greeting, which ends with where the data are.
  private static List<String> greeting(Process run) throws IOException {
    var lines = new ArrayList<String>();
    var output = run.inputReader();
    for (String line; (line = output.readLine()) != null; ) {
      lines.add(line);
      if (line.startsWith("Data and logs:")) return lines;
    }
    throw new AssertionError("it ended: " + rest(run));
  }

  private static String rest(Process run) throws IOException {
    return new String(run.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private String dynamoDb(String operation, String body) throws Exception {
    var system = RunFolder.runningAt(folder).orElseThrow();
    var environment = client
        .send(
            HttpRequest.newBuilder(system.resolve("/echo/environment")).build(),
            BodyHandlers.ofString())
        .body();
    var endpoint = DYNAMO_DB.matcher(environment);
    assertThat(endpoint.find()).isTrue();
    var request = HttpRequest.newBuilder(URI.create(endpoint.group(1)))
        .header("X-Amz-Target", "DynamoDB_20120810." + operation)
        .header("Content-Type", "application/x-amz-json-1.0")
        .header("Authorization", "AWS4-HMAC-SHA256 Credential=local/20260101/local/dynamodb/aws4")
        .POST(BodyPublishers.ofString(body))
        .build();
    return client.send(request, BodyHandlers.ofString()).body();
  }
}
