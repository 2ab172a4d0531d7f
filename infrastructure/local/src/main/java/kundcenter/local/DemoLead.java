package kundcenter.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import kundcenter.json.Json;
import kundcenter.json.JsonNull;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;
import kundcenter.json.Limits;
import kundcenter.local.function.Bytes;
import kundcenter.local.function.CannotRun;

/// Somebody of the demo who publishes what comes in files, the way that everybody else does.
record DemoLead(String name, Tokens tokens, String host, Function<HttpCall, HttpAnswer> system) {

  private static final int OK = 200;

  HttpAnswer post(String path, JsonObject body) {
    return post(path, body, Map.of("idempotency-key", UUID.randomUUID().toString()));
  }

  /// The same on what has a version.
  HttpAnswer post(String path, JsonObject body, String version) {
    return post(path, body, Map.of("if-match", version));
  }

  private HttpAnswer post(String path, JsonObject body, Map<String, String> more) {
    var headers = new LinkedHashMap<String, List<String>>();
    headers.put("host", List.of(host));
    headers.put(
        "authorization", List.of(Placeholders.of(tokens).fill("Bearer ${token:" + name + "}")));
    headers.put("content-type", List.of("application/json"));
    more.forEach((header, value) -> headers.put(header, List.of(value)));
    var answer = system.apply(
        new HttpCall("POST", path, "", headers, Bytes.ofText(body.text()), "127.0.0.1"));
    if (answer.status() / 100 == 2) return answer;
    throw new CannotRun("The demo could not be laid in: POST %s was answered %d %s"
        .formatted(path, answer.status(), answer.body().text()));
  }

  /// Brings a file to where the answer to its announcement says.
  static void bring(HttpAnswer announced, byte[] bytes) {
    var request = HttpRequest.newBuilder(URI.create(text(announced, "url")))
        .PUT(BodyPublishers.ofByteArray(bytes));
    ((JsonObject) members(announced).getOrDefault("headers", JsonObject.EMPTY))
        .forEach((name, value) -> request.header(name, ((JsonString) value).value()));
    try (var client = HttpClient.newHttpClient()) {
      var answer = client.send(request.build(), BodyHandlers.ofString());
      if (answer.statusCode() != OK)
        throw new CannotRun("The demo could not be laid in: S3 answered " + answer.body());
    } catch (IOException e) {
      throw new CannotRun("The demo could not be laid in: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotRun("The demo was broken off");
    }
  }

  /// A text of an answer.
  static String text(HttpAnswer answer, String member) {
    return ((JsonString) members(answer).getOrDefault(member, JsonNull.NULL)).value();
  }

  private static Map<String, Json> members(HttpAnswer answer) {
    return ((JsonObject) Json.parse(answer.body().array(), Limits.TRUSTED)).members();
  }
}
