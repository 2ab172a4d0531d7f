package kundcenter.local.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kundcenter.json.Json;
import kundcenter.json.Limits;
import kundcenter.json.Records;
import kundcenter.template.Queue;

/// A standard queue of SQS in a folder. Each message is a file from when it was sent until it is
/// deleted, so that it outlives the process; one that was received is hidden for a while and then
/// comes again, and one that came too often goes to the dead letters.
public final class LocalQueue {

  /// @param receives how often it was received, also before this
  record Message(String id, String body, Instant sent, int receives) {

    Message receivedAgain() {
      return new Message(id, body, sent, receives + 1);
    }
  }

  private record Waiting(Message message, Instant visible) {}

  private final Queue queue;
  private final Path folder;
  private final Delivery delivery;
  private final Function<String, LocalQueue> others;
  private final Map<String, Waiting> messages = new LinkedHashMap<>();

  /// @param folder what it kept before is there again
  /// @param others finds the queue of dead letters by name
  LocalQueue(Queue queue, Path folder, Delivery delivery, Function<String, LocalQueue> others) {
    this.queue = queue;
    this.folder = folder;
    this.delivery = delivery;
    this.others = others;
    try {
      Files.createDirectories(folder);
      try (var files = Files.newDirectoryStream(folder, "*.json")) {
        var kept = new ArrayList<Message>();
        for (var file : files)
          kept.add(
              Records.of(Message.class).read(Json.parse(Files.readAllBytes(file), Limits.TRUSTED)));
        kept.sort(Comparator.comparing(Message::sent));
        kept.forEach(message -> messages.put(message.id(), new Waiting(message, Instant.MIN)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return queue.name();
  }

  /// Takes a message, and has it when this returns.
  public void send(String body) {
    take(new Message(
        UUID.randomUUID().toString(), body, Clock.tickMillis(ZoneOffset.UTC).instant(), 0));
  }

  private synchronized void take(Message message) {
    write(message);
    messages.put(message.id(), new Waiting(message, Instant.now().plus(delivery.delay())));
    notifyAll();
  }

  /// Some of the messages that are to be seen, the oldest first; none if the time runs out before
  /// there is one.
  synchronized List<Message> receive(int most, Duration patience) throws InterruptedException {
    var end = Instant.now().plus(patience);
    for (var received = visible(most); ; received = visible(most)) {
      var left = Duration.between(Instant.now(), end);
      if (!received.isEmpty() || !left.isPositive()) return received;
      wait(Math.max(1, Math.min(left.toMillis(), untilNext().toMillis())));
    }
  }

  private List<Message> visible(int most) {
    var now = Instant.now();
    var candidates = new ArrayList<>(messages.values());
    if (delivery == Delivery.REORDERED) Collections.shuffle(candidates);
    var received = new ArrayList<Message>();
    for (var candidate : candidates) {
      if (received.size() == most) break;
      if (candidate.visible.isAfter(now)) continue;
      receive(candidate.message, now).ifPresent(received::add);
    }
    return received;
  }

  private Optional<Message> receive(Message message, Instant now) {
    if (message.sent.plus(queue.retention()).isBefore(now)) {
      delete(message.id());
      return Optional.empty();
    }
    var redrive = queue.redrive().filter(it -> message.receives >= it.maxReceiveCount());
    if (redrive.isPresent()) {
      others.apply(redrive.get().deadLetters()).take(message);
      delete(message.id());
      return Optional.empty();
    }
    var received = message.receivedAgain();
    write(received);
    messages.put(message.id(), new Waiting(received, now.plus(queue.visibility())));
    return Optional.of(received);
  }

  private Duration untilNext() {
    return messages.values().stream()
        .map(Waiting::visible)
        .min(Comparator.naturalOrder())
        .map(next -> Duration.between(Instant.now(), next))
        .orElse(Duration.ofDays(1));
  }

  synchronized void delete(String id) {
    if (messages.remove(id) == null) return;
    try {
      Files.deleteIfExists(file(id));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// How many messages it has, hidden ones too.
  synchronized int size() {
    return messages.size();
  }

  private void write(Message message) {
    try {
      var whole = file(message.id());
      var part = whole.resolveSibling(message.id() + ".part");
      Files.write(part, Records.of(Message.class).write(message).bytes());
      Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(String id) {
    return folder.resolve(id + ".json");
  }
}
