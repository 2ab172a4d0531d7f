package kundcenter.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonObject;
import kundcenter.json.Limits;

/// A queue and its trigger: what lies in it is handed on late, in any order, several at once,
/// again until it is done, again where nobody hears that it is, and sometimes once more after.
final class Queue {

  private static final int HOURS = 2;

  private final World world;
  private final String function;
  private final int atOnce;
  private final List<Message> waiting = new ArrayList<>();

  /// @param atOnce how many messages a call brings at most
  Queue(World world, String function, int atOnce) {
    this.world = world;
    this.function = function;
    this.atOnce = atOnce;
  }

  private record Message(String id, String body, Instant sent) {

    /// Source: AWS Lambda guide, "Using Lambda with Amazon SQS".
    Json json() {
      var attributes =
          JsonObject.with("SentTimestamp", Long.toString(sent.toEpochMilli())).build();
      return JsonObject.with("messageId", id)
          .put("body", body)
          .put("attributes", attributes)
          .put("eventSource", "aws:sqs")
          .build();
    }
  }

  void put(String id, String body) {
    var message = new Message(id, body, world.now());
    waiting.add(message);
    later(message);
  }

  private void later(Message message) {
    world.after(world.until(HOURS), () -> handOn(message));
  }

  private void handOn(Message due) {
    if (!waiting.contains(due)) return;
    var batch = batch(due);
    var failed = failed(batch);
    var isHeard = world.isCalm() || world.random().nextInt(8) > 0;
    for (var message : batch) {
      if (failed.contains(message.id())) continue;
      if (isHeard) waiting.remove(message);
      if (world.random().nextInt(4) == 0)
        world.after(world.until(HOURS), () -> failed(List.of(message)));
    }
    if (waiting.contains(due)) later(due);
  }

  /// What is due, and some of what else lies there, in any order.
  private List<Message> batch(Message due) {
    var batch = new ArrayList<>(List.of(due));
    for (var other : waiting)
      if (!other.equals(due) && batch.size() < atOnce && world.random().nextInt(4) == 0)
        batch.add(other);
    Collections.shuffle(batch, world.random());
    return batch;
  }

  /// Calls the function.
  ///
  /// @return which are to come again
  private Set<String> failed(List<Message> batch) {
    var records = new JsonArray(batch.stream().map(Message::json).toList());
    return world
        .invoke(function, JsonObject.with("Records", records).build().bytes())
        .map(answer -> Batches.failed((JsonObject) Json.parse(answer, Limits.TRUSTED)))
        .orElseGet(() -> batch.stream().map(Message::id).collect(Collectors.toSet()));
  }

  /// How many messages are not done.
  int waiting() {
    return waiting.size();
  }
}
