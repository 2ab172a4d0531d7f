package kundcenter.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import kundcenter.json.Json;
import kundcenter.json.Limits;
import kundcenter.json.MalformedJson;
import kundcenter.local.function.CannotRun;

/// `./kundcenter replay FILE...`: sends sample events to the system that runs, each the way its
/// trigger would. The folder of a file names its trigger.
public final class Replay {

  private static final String HTTP_API = "http-api";

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
        for (var file : typed.rest()) {
          var event = event(Path.of(file), placeholders);
          System.out.printf("%s: %s %s%n", file, event.method(), event.target());
          System.out.println(text(answer(client, event, system)));
        }
      }
    } catch (CannotRun e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private static SampleEvent event(Path file, Placeholders placeholders) {
    var trigger = file.toAbsolutePath().getParent();
    if (trigger == null || !trigger.endsWith(HTTP_API))
      throw new CannotRun(
          "%s lies in no folder that names a trigger; known: %s".formatted(file, HTTP_API));
    try {
      return SampleEvent.of(Json.parse(placeholders.fill(Files.readString(file)), Limits.TRUSTED));
    } catch (NoSuchFileException _) {
      throw new CannotRun("There is no " + file);
    } catch (MalformedJson e) {
      throw new CannotRun(file + " is no JSON: " + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static HttpResponse<String> answer(HttpClient client, SampleEvent event, URI system) {
    try {
      return client.send(event.request(system), BodyHandlers.ofString());
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
