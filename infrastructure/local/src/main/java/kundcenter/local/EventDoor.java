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
import kundcenter.local.function.Bytes;
import kundcenter.local.function.Invocation;
import kundcenter.local.function.LocalFunction;
import kundcenter.template.Trigger;
import kundcenter.template.Trigger.HttpRoute;
import kundcenter.template.Trigger.QueueBatches;
import kundcenter.template.Trigger.Schedule;
import kundcenter.template.Trigger.StreamRecords;

/// The way in for events that are replayed: takes one as it stands, finds by the source that it
/// names the function that would get it, and answers with what the function returns.
final class EventDoor {

  static final String PATH = "/local/events";

  /// No page of another site can send it unasked.
  static final String HEADER = "X-Kundcenter-Replay";

  private static final Duration LONGEST = Duration.ofMinutes(15);

  private final Map<String, LocalFunction> bySource = new LinkedHashMap<>();

  void add(Trigger trigger, LocalFunction function) {
    switch (trigger) {
      case HttpRoute _ -> {}
      case Schedule schedule -> bySource.put(":schedule/default/" + schedule.name(), function);
      case QueueBatches batches -> bySource.put(":" + batches.queue(), function);
      case StreamRecords records ->
        bySource.put(":table/" + records.table() + "/stream/", function);
    }
  }

  void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (!exchange.getRequestMethod().equals("POST")
          || exchange.getRequestHeaders().getFirst(HEADER) == null) {
        answer(exchange, 404, Bytes.ofText("Events are replayed here: ./kundcenter replay FILE\n"));
        return;
      }
      var event = new Bytes(exchange.getRequestBody().readAllBytes());
      var function = find(event).orElse(null);
      if (function == null)
        answer(
            exchange,
            422,
            Bytes.ofText("The event names no source that a function is told of; known: "
                + String.join(", ", bySource.keySet()) + "\n"));
      else send(exchange, function, event);
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

  /// The function that is told of the event's source.
  Optional<LocalFunction> find(Bytes event) {
    return source(event).flatMap(this::function);
  }

  private Optional<LocalFunction> function(String source) {
    return bySource.entrySet().stream()
        .filter(known -> known.getKey().endsWith("/")
            ? source.contains(known.getKey())
            : source.endsWith(known.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /// The ARN of the source: of the first record, or of the schedule.
  private static Optional<String> source(Bytes event) {
    try {
      if (!(Json.parse(event.array(), Limits.TRUSTED) instanceof JsonObject object))
        return Optional.empty();
      if (object.get("Records") instanceof JsonArray(var records)
          && !records.isEmpty()
          && records.getFirst() instanceof JsonObject record
          && record.get("eventSourceARN") instanceof JsonString(var arn)) return Optional.of(arn);
      return object.get("resources") instanceof JsonArray(var resources)
              && !resources.isEmpty()
              && resources.getFirst() instanceof JsonString(var arn)
          ? Optional.of(arn)
          : Optional.empty();
    } catch (MalformedJson _) {
      return Optional.empty();
    }
  }

  private static void answer(HttpExchange exchange, int status, Bytes body) throws IOException {
    exchange.sendResponseHeaders(status, body.isEmpty() ? -1 : body.length());
    if (!body.isEmpty()) exchange.getResponseBody().write(body.array());
  }
}
