package kundcenter.simulation;

import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import kundcenter.json.JsonObject;
import kundcenter.simulation.Api.Call;
import kundcenter.simulation.Api.Heard;

/// A program that calls the API for somebody, and asks again with the same key for as long as it
/// hears nothing.
///
/// @param function that serves the paths
record Client(World world, String token, String function) {

  private static final Duration FIRST_PATIENCE = Duration.ofSeconds(1);
  private static final Duration MOST_PATIENCE = Duration.ofMinutes(10);

  /// Sends something that must have its effect once, until it is answered.
  void post(String path, JsonObject body, Consumer<Heard.Answer> then) {
    post(path, body, Map.of("idempotency-key", world.newKey()), FIRST_PATIENCE, then);
  }

  private void post(
      String path,
      JsonObject body,
      Map<String, String> headers,
      Duration patience,
      Consumer<Heard.Answer> then) {
    switch (send("POST", path, headers, body)) {
      case Heard.Answer answer -> then.accept(answer);
      case Heard.Nothing _ -> {
        var next = patience.multipliedBy(2);
        world.after(
            patience,
            () -> post(
                path,
                body,
                headers,
                next.compareTo(MOST_PATIENCE) > 0 ? MOST_PATIENCE : next,
                then));
      }
    }
  }

  /// Reads the ticket and gives a command by the version that it has. Whoever hears nothing, or
  /// that somebody else was first, lets it be: what they wanted may no longer be right.
  void command(String ticket, String name, JsonObject body) {
    if (!(send("GET", ticket, Map.of(), JsonObject.EMPTY) instanceof Heard.Answer seen)) return;
    send("POST", ticket + "/" + name, Map.of("if-match", seen.header("ETag")), body);
  }

  /// Replaces a part of something by the version that it has.
  ///
  /// @return whether it is known to be replaced
  boolean replace(String path, String part, JsonObject body) {
    if (!(send("GET", path, Map.of(), JsonObject.EMPTY) instanceof Heard.Answer seen)) return false;
    var version = Map.of("if-match", seen.header("ETag"));
    return send("PUT", path + "/" + part, version, body) instanceof Heard.Answer answer
        && answer.isDone();
  }

  private Heard send(String method, String path, Map<String, String> headers, JsonObject body) {
    return world.api().send(new Call(function, token, method, path, headers, body));
  }
}
