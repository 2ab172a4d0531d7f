package kundcenter.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kundcenter.file.Sha256;
import kundcenter.json.Json;
import kundcenter.json.JsonNull;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;
import kundcenter.json.Limits;
import kundcenter.local.function.Bytes;
import kundcenter.local.function.CannotRun;
import kundcenter.release.Notes;

/// A release of the demo, published the way of every other: drafted, its bytes brought to S3,
/// verified and signed.
///
/// @param by whose token publishes it
/// @param size of its file, in bytes, which are made up
/// @param revoked why it is revoked afterwards, if it is
record DemoRelease(
    String by,
    String product,
    String version,
    String file,
    int size,
    Notes notes,
    Optional<String> revoked) {

  private static final int OK = 200;

  void layIn(Tokens tokens, String host, Function<HttpCall, HttpAnswer> system) {
    var bytes = bytes();
    var path = "/v1/releases/" + product;
    var draft = JsonObject.with("version", version)
        .put("file", file)
        .put("size", size)
        .put("sha256", Sha256.of(bytes).value())
        .put("notes", JsonObject.with("sv", notes.sv()).put("en", notes.en()).build())
        .build();
    var offer = asked(path, draft, tokens, host, system);
    bring((JsonObject) Json.parse(offer.body().array(), Limits.TRUSTED), bytes);
    asked(path + "/" + version + "/publish", JsonObject.EMPTY, tokens, host, system);
    revoked.ifPresent(reason -> asked(
        path + "/" + version + "/revoke",
        JsonObject.with("reason", reason).build(),
        tokens,
        host,
        system));
  }

  /// As many as it says, beginning as a program for Windows does, and the same each time.
  private byte[] bytes() {
    var line = ("MZ " + product + " " + version + " is a demo and runs nowhere.\n")
        .getBytes(StandardCharsets.UTF_8);
    var bytes = new byte[size];
    for (var i = 0; i < size; i++) bytes[i] = line[i % line.length];
    return bytes;
  }

  private HttpAnswer asked(
      String path,
      JsonObject body,
      Tokens tokens,
      String host,
      Function<HttpCall, HttpAnswer> system) {
    var token = Placeholders.of(tokens).fill("Bearer ${token:" + by + "}");
    var headers = Map.of(
        "host", List.of(host),
        "authorization", List.of(token),
        "content-type", List.of("application/json"),
        "idempotency-key", List.of("demo-" + product + "-" + version));
    var answer = system.apply(
        new HttpCall("POST", path, "", headers, Bytes.ofText(body.text()), "127.0.0.1"));
    if (answer.status() / 100 == 2) return answer;
    throw new CannotRun("The demo could not be laid in: POST %s was answered %d %s"
        .formatted(path, answer.status(), answer.body().text()));
  }

  private static void bring(JsonObject offer, byte[] bytes) {
    var members = new LinkedHashMap<>(offer.members());
    var request = HttpRequest.newBuilder(
            URI.create(text(members.getOrDefault("url", JsonNull.NULL))))
        .PUT(BodyPublishers.ofByteArray(bytes));
    ((JsonObject) members.getOrDefault("headers", JsonObject.EMPTY))
        .forEach((name, value) -> request.header(name, text(value)));
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

  private static String text(Json json) {
    return ((JsonString) json).value();
  }
}
