package kundcenter.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonObject;
import kundcenter.json.Limits;

/// The requests that give an empty system something to look at, in order. They go the way of every
/// other request, so what they leave behind obeys the rules.
///
/// Later calls can use what an earlier one that has a name was answered: `${name.location}` and
/// `${name.etag}`.
record Demo(List<DemoCall> calls) {

  /// The demo of the repository: demo.json.
  static Demo read() {
    try (var in = Demo.class.getResourceAsStream("/demo.json")) {
      if (in == null) throw new IllegalStateException("demo.json is not on the classpath");
      return of(Json.parse(in, Limits.TRUSTED));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// @param json an array of calls
  static Demo of(Json json) {
    var calls = new ArrayList<DemoCall>();
    for (var call : ((JsonArray) json).items()) calls.add(DemoCall.of((JsonObject) call));
    return new Demo(calls);
  }

  /// Sends the requests.
  ///
  /// @throws CannotRun if one is not answered with success
  void layIn(Tokens tokens, Function<HttpCall, HttpAnswer> system) {
    var placeholders = Placeholders.of(tokens);
    for (var call : calls) {
      var sent = call.fill(placeholders);
      var answer = system.apply(sent);
      if (answer.status() / 100 != 2)
        throw new CannotRun("The demo could not be laid in: %s %s was answered %d %s"
            .formatted(
                sent.method(), sent.path(), answer.status(), answer.body().text()));
      call.line().as().ifPresent(name -> {
        for (var header : List.of("location", "etag"))
          answer.header(header).ifPresent(value -> placeholders.put(name + "." + header, value));
      });
    }
  }
}
