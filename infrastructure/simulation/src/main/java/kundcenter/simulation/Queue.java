package kundcenter.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonObject;
import kundcenter.json.Limits;
import kundcenter.template.Template;
import kundcenter.template.Trigger;

/// A queue and its trigger: what lies in it is handed on late, in any order, several at once, to
/// two instances at once, again until it is done, again where nobody hears that it is, and
/// sometimes once more after. What was handed on often enough lies with the dead letters, until
/// the operator sends it again.
final class Queue {

  private static final int HOURS = 2;
  private static final int RETRY_MINUTES = 15;

  private final World world;
  private final String function;
  private final int atOnce;
  private final int mostReceives;
  private final List<Message> waiting = new ArrayList<>();
  private final List<Message> dead = new ArrayList<>();
  private final Map<Message, Integer> received = new HashMap<>();
  private int deadLetters;

  /// @param atOnce how many messages a call brings at most
  /// @param mostReceives how often a message is handed on before it is given up
  private Queue(World world, String function, int atOnce, int mostReceives) {
    this.world = world;
    this.function = function;
    this.atOnce = atOnce;
    this.mostReceives = mostReceives;
  }

  /// The queue that the template gives to a function.
  static Queue of(World world, Template template, String function) {
    var batches = template.functions().stream()
        .filter(it -> it.id().equals(function))
        .flatMap(it -> it.triggers().stream())
        .filter(Trigger.QueueBatches.class::isInstance)
        .map(Trigger.QueueBatches.class::cast)
        .findFirst()
        .orElseThrow();
    var queue = template.messaging().queues().stream()
        .filter(it -> it.name().equals(batches.queue()))
        .findFirst()
        .orElseThrow();
    return new Queue(
        world, function, batches.batchSize(), queue.redrive().orElseThrow().maxReceiveCount());
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

  private boolean isGivenUp(Message message) {
    return received.getOrDefault(message, 0) >= mostReceives;
  }

  private void handOn(Message due) {
    if (!waiting.contains(due)) return;
    if (isGivenUp(due)) {
      giveUp(due);
      return;
    }
    var batch = batch(due);
    for (var message : batch) received.merge(message, 1, Integer::sum);
    var failed = handedOn(batch);
    var isHeard = world.isCalm() || world.random().nextInt(8) > 0;
    for (var message : batch) {
      if (failed.contains(message.id())) continue;
      if (isHeard) waiting.remove(message);
      if (world.random().nextInt(4) == 0)
        world.after(world.until(HOURS), () -> failed(List.of(message)));
    }
    if (waiting.contains(due)) world.after(world.untilMinutes(RETRY_MINUTES), () -> handOn(due));
  }

  /// An alarm tells the operator, who sends it again some time later, when the cause may be mended.
  private void giveUp(Message message) {
    waiting.remove(message);
    dead.add(message);
    deadLetters++;
    world.after(world.until(HOURS), this::redrive);
  }

  /// All dead letters at once go back into the queue, as messages that are new to it.
  ///
  /// Source: Amazon SQS guide, "Configuring a dead-letter queue redrive".
  private void redrive() {
    var letters = List.copyOf(dead);
    dead.clear();
    for (var letter : letters) put(letter.id() + "-again", letter.body());
  }

  /// @return which are to come again, as the first instance that ended has it
  private Set<String> handedOn(List<Message> batch) {
    if (world.random().nextInt(6) > 0) return failed(batch);
    var answers = new ArrayList<Set<String>>();
    world.twice(() -> answers.add(failed(batch)));
    return answers.getFirst();
  }

  /// What is due, and some of what else lies there, in any order.
  private List<Message> batch(Message due) {
    var batch = new ArrayList<>(List.of(due));
    for (var other : waiting)
      if (!other.equals(due)
          && !isGivenUp(other)
          && batch.size() < atOnce
          && world.random().nextInt(4) == 0) batch.add(other);
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
    return waiting.size() + dead.size();
  }

  /// How many were given up on the way.
  int deadLetters() {
    return deadLetters;
  }
}
