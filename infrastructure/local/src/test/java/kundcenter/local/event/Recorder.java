package kundcenter.local.event;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;
import kundcenter.json.Limits;
import kundcenter.local.function.Bytes;
import kundcenter.local.function.Invocation;
import kundcenter.local.function.LocalFunction;

/// A function that notes each batch and ends as a test wants: by the records of the batch.
final class Recorder implements LocalFunction {

  final BlockingQueue<List<JsonObject>> batches = new LinkedBlockingQueue<>();
  private final Function<List<JsonObject>, Invocation> ending;

  Recorder(Function<List<JsonObject>, Invocation> ending) {
    this.ending = ending;
  }

  static Invocation failures(String... ids) {
    var items = new StringBuilder();
    for (var id : ids)
      items
          .append(items.isEmpty() ? "" : ",")
          .append("{\"itemIdentifier\":\"")
          .append(id)
          .append("\"}");
    return returned("{\"batchItemFailures\":[" + items + "]}");
  }

  static Invocation returned(String output) {
    return new Invocation.Returned(Bytes.ofText(output));
  }

  @Override
  public String name() {
    return "Recorder";
  }

  @Override
  public Invocation invoke(String requestId, Bytes event, Duration patience) {
    var parsed = (JsonObject) Json.parse(event.array(), Limits.TRUSTED);
    var records = parsed.get("Records") instanceof JsonArray(var items)
        ? items.stream().map(JsonObject.class::cast).toList()
        : List.<JsonObject>of();
    var ended = ending.apply(records);
    batches.add(records);
    return ended;
  }

  /// It is never at work when a test ends.
  @Override
  public void close() {}

  static String text(JsonObject owner, String name) {
    return owner.get(name) instanceof JsonString(var text) ? text : "";
  }
}
