package kundcenter.slacheck;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import kundcenter.emulators.LambdaContext;
import kundcenter.json.Json;
import kundcenter.json.JsonNumber;
import kundcenter.json.JsonObject;
import kundcenter.json.Limits;

/// A call of a function that time alone triggers, and what it has logged.
record TestCall(int millisLeft, List<String> lines) {

  static TestCall withTime() {
    return new TestCall(100_000, new CopyOnWriteArrayList<>());
  }

  static TestCall withoutTime() {
    return new TestCall(0, new CopyOnWriteArrayList<>());
  }

  /// Calls it. What an event says and what is answered are of no matter to these functions.
  TestCall of(RequestStreamHandler handler) {
    try {
      handler.handleRequest(
          InputStream.nullInputStream(), OutputStream.nullOutputStream(), context());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  LambdaContext context() {
    return LambdaContext.of(lines, millisLeft);
  }

  /// A number in the only line of a kind.
  long number(String kind, String name) {
    if (line(kind).get(name) instanceof JsonNumber number) return number.longValueExact();
    throw new IllegalStateException(name + " is not in " + lines);
  }

  /// The only line of a kind.
  JsonObject line(String kind) {
    return lines.stream()
        .map(line -> (JsonObject) Json.parse(line, Limits.TRUSTED))
        .filter(line -> line.text().startsWith("{\"kind\":\"" + kind + "\""))
        .reduce((_, _) -> {
          throw new IllegalStateException("two lines of " + kind);
        })
        .orElseThrow();
  }
}
