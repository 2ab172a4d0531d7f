package kundcenter.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import kundcenter.json.Json;
import kundcenter.json.Limits;
import kundcenter.json.MalformedJson;
import kundcenter.local.function.CannotRun;
import kundcenter.local.mail.Post;

/// `./kundcenter replay FILE...`: sends sample events to the system that runs, each the way its
/// trigger would. The folder of a file names its trigger.
public final class Replay {

  private static final String HTTP_API = "http-api";
  private static final String INBOUND_EMAIL = "inbound-email";
  private static final Set<String> TRIGGERS = new TreeSet<>(Set.of(
      HTTP_API, INBOUND_EMAIL, "discarded-notices", "outbox-stream", "schedule", "ses-feedback"));

  private Replay() {}

  /// Prints the answers; ends with 1 at the first event that can't be sent.
  public static void main(String[] arguments) {
    try {
      var typed = Arguments.parse(Set.of("--root", "--data"), arguments);
      if (typed.rest().isEmpty())
        throw new CannotRun("replay wants files: ./kundcenter replay events/http-api/*.json");
      var system = RunFolder.runningAt(typed.data()).orElseThrow(Replay::nothingRuns);
      var placeholders = Placeholders.of(Tokens.in(typed.data()));
      try (var client = HttpClient.newHttpClient()) {
        for (var file : typed.rest())
          replay(Path.of(file), new Target(client, system, typed.data(), placeholders));
      }
    } catch (CannotRun e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  /// The system that runs, and what stands for the names of its demo.
  private record Target(HttpClient client, URI url, Path data, Placeholders placeholders) {}

  private static void replay(Path file, Target target) {
    var folder = file.toAbsolutePath().getParent();
    var trigger = folder == null ? "" : String.valueOf(folder.getFileName());
    if (!TRIGGERS.contains(trigger))
      throw new CannotRun("%s lies in no folder that names a trigger; known: %s"
          .formatted(file, String.join(", ", TRIGGERS)));
    var text = target.placeholders().fill(text(file));
    if (trigger.equals(HTTP_API)) {
      var event = SampleEvent.of(json(file, text));
      System.out.printf("%s: %s %s%n", file, event.method(), event.target());
      System.out.println(text(answer(target, event.request(target.url()))));
    } else if (trigger.equals(INBOUND_EMAIL) && file.toString().endsWith(".eml")) {
      System.out.printf("%s: %s%n", file, sent(target, text));
    } else {
      json(file, text);
      var answer = answer(
          target,
          HttpRequest.newBuilder(target.url().resolve(EventDoor.PATH))
              .header(EventDoor.HEADER, "1")
              .POST(BodyPublishers.ofString(text))
              .build());
      System.out.printf("%s: %d %s%n", file, answer.statusCode(), answer.body().strip());
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException _) {
      throw new CannotRun("There is no " + file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Json json(Path file, String text) {
    try {
      return Json.parse(text, Limits.TRUSTED);
    } catch (MalformedJson e) {
      throw new CannotRun(file + " is no JSON: " + e.getMessage());
    }
  }

  /// Sends a mail as whoever stands in it would.
  private static String sent(Target target, String mail) {
    var to = RunFolder.mailOf(target.data()).orElseThrow(Replay::nothingRuns);
    try {
      new Post(to.port()).bring(to.recipient(), mail);
      return "sent to " + to.recipient();
    } catch (Post.Returned e) {
      return "returned: " + e.getMessage();
    } catch (ConnectException _) {
      throw nothingRuns();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static HttpResponse<String> answer(Target target, HttpRequest request) {
    try {
      return target.client().send(request, BodyHandlers.ofString());
    } catch (ConnectException _) {
      throw nothingRuns();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new CannotRun("Interrupted");
    }
  }

  private static String text(HttpResponse<String> answer) {
    var text = new StringBuilder("HTTP/1.1 ").append(answer.statusCode()).append('\n');
    answer
        .headers()
        .map()
        .forEach((name, values) ->
            values.forEach(value -> text.append(name).append(": ").append(value).append('\n')));
    return text.append('\n').append(answer.body()).append('\n').toString();
  }

  private static CannotRun nothingRuns() {
    return new CannotRun("Nothing runs that it could be sent to. Start it: ./kundcenter run");
  }
}
