package kundcenter.local;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;
import kundcenter.json.Limits;
import kundcenter.json.MalformedJson;
import kundcenter.local.event.Discards;
import kundcenter.local.function.Bytes;
import kundcenter.local.function.Invocation;
import kundcenter.local.function.LocalFunction;
import kundcenter.template.Trigger;
import kundcenter.template.Trigger.HttpRoute;
import kundcenter.template.Trigger.QueueBatches;
import kundcenter.template.Trigger.Schedule;
import kundcenter.template.Trigger.StreamRecords;

/// The way in for events that are replayed: takes one as it stands, finds by the source that it
/// names the function that would get it, and answers with what the function returns. A call that
/// Lambda gave up is laid where Lambda lays it.
final class EventDoor {

  static final String PATH = "/local/events";

  /// No page of another site can send it unasked.
  static final String HEADER = "X-Kundcenter-Replay";

  private static final Duration LONGEST = Duration.ofMinutes(15);

  /// Who takes an event.
  sealed interface Taker {
    record Called(LocalFunction function) implements Taker {}

    record Kept(Discards discards, String shard) implements Taker {}
  }

  private final Map<String, LocalFunction> functions = new LinkedHashMap<>();
  private final Map<String, Discards> discards = new LinkedHashMap<>();

  void add(Trigger trigger, LocalFunction function) {
    switch (trigger) {
      case HttpRoute _ -> {}
      case Schedule schedule -> functions.put(":schedule/default/" + schedule.name(), function);
      case QueueBatches batches -> functions.put(":" + batches.queue(), function);
      case StreamRecords records -> functions.put(source(records), function);
    }
  }

  void add(StreamRecords records, Discards discards) {
    this.discards.put(source(records), discards);
  }

  private static String source(StreamRecords records) {
    return ":table/" + records.table() + "/stream/";
  }

  void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (!exchange.getRequestMethod().equals("POST")
          || exchange.getRequestHeaders().getFirst(HEADER) == null) {
        answer(exchange, 404, Bytes.ofText("Events are replayed here: ./kundcenter replay FILE\n"));
        return;
      }
      var event = new Bytes(exchange.getRequestBody().readAllBytes());
      switch (find(event).orElse(null)) {
        case null ->
          answer(
              exchange,
              422,
              Bytes.ofText("The event names no source that a function is told of; known: "
                  + String.join(", ", functions.keySet()) + "\n"));
        case Taker.Called(var function) -> send(exchange, function, event);
        case Taker.Kept(var discards, var shard) ->
          answer(exchange, 200, Bytes.ofText("laid in as " + discards.keep(shard, event)));
      }
    }
  }

  private static void send(HttpExchange exchange, LocalFunction function, Bytes event)
      throws IOException {
    switch (function.invoke(UUID.randomUUID().toString(), event, LONGEST)) {
      case Invocation.Returned(var output) -> answer(exchange, 200, output);
      case Invocation.Failed _, Invocation.GivenUp _ ->
        answer(exchange, 500, Bytes.ofText(function.name() + " failed; its log tells why.\n"));
    }
  }

  /// What takes the event, by the ARN of its source: of the first record, of the schedule, or of
  /// the stream whose batch was given up.
  Optional<Taker> find(Bytes event) {
    try {
      return Json.parse(event.array(), Limits.TRUSTED) instanceof JsonObject object
          ? find(object)
          : Optional.empty();
    } catch (MalformedJson _) {
      return Optional.empty();
    }
  }

  private Optional<Taker> find(JsonObject event) {
    if (event.get("DDBStreamBatchInfo") instanceof JsonObject batch
        && batch.get("streamArn") instanceof JsonString(var arn)
        && batch.get("shardId") instanceof JsonString(var shard))
      return named(discards, arn).map(it -> new Taker.Kept(it, shard));
    if (event.get("Records") instanceof JsonArray(var records)
        && !records.isEmpty()
        && records.getFirst() instanceof JsonObject record
        && record.get("eventSourceARN") instanceof JsonString(var arn))
      return named(functions, arn).map(Taker.Called::new);
    return event.get("resources") instanceof JsonArray(var resources)
            && !resources.isEmpty()
            && resources.getFirst() instanceof JsonString(var arn)
        ? named(functions, arn).map(Taker.Called::new)
        : Optional.empty();
  }

  private static <T> Optional<T> named(Map<String, T> all, String source) {
    return all.entrySet().stream()
        .filter(known -> known.getKey().endsWith("/")
            ? source.contains(known.getKey())
            : source.endsWith(known.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static void answer(HttpExchange exchange, int status, Bytes body) throws IOException {
    exchange.sendResponseHeaders(status, body.isEmpty() ? -1 : body.length());
    if (!body.isEmpty()) exchange.getResponseBody().write(body.array());
  }
}
