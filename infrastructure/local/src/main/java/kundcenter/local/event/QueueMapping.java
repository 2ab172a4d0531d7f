package kundcenter.local.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonObject;
import kundcenter.local.event.LocalQueue.Message;
import kundcenter.local.function.Bytes;
import kundcenter.local.function.LocalFunction;
import kundcenter.template.Trigger.QueueBatches;

/// Lambda's event source mapping of a queue: hands messages to the function in batches, deletes
/// those that it has not reported as failed, and leaves the others to come again.
public final class QueueMapping implements AutoCloseable {

  private static final Duration LONG_POLL = Duration.ofSeconds(20);

  private final LocalQueue queue;
  private final QueueBatches batches;
  private final Caller caller;
  private final Semaphore free;
  private final Set<Thread> calls = ConcurrentHashMap.newKeySet();
  private final Thread poller = Thread.ofVirtual().unstarted(this::poll);

  public QueueMapping(
      LocalQueue queue, QueueBatches batches, LocalFunction function, Delivery delivery) {
    this.queue = queue;
    this.batches = batches;
    caller = new Caller(function, delivery);
    free = new Semaphore(batches.concurrency());
  }

  public void start() {
    poller.start();
  }

  private void poll() {
    try {
      while (true) {
        free.acquire();
        var messages = queue.receive(batches.batchSize(), LONG_POLL);
        if (messages.isEmpty()) {
          free.release();
          continue;
        }
        var call = Thread.ofVirtual().unstarted(() -> deliver(messages));
        calls.add(call);
        call.start();
      }
    } catch (InterruptedException _) {
      // Asked to end.
      return;
    }
  }

  private void deliver(List<Message> messages) {
    try {
      if (!(BatchAnswer.of(caller.call(event(messages))) instanceof BatchAnswer.Done(var failures)))
        return;
      for (var message : messages) if (!failures.contains(message.id())) queue.delete(message.id());
    } catch (InterruptedException _) {
      // Asked to end: they come again.
      return;
    } finally {
      calls.remove(Thread.currentThread());
      free.release();
    }
  }

  /// Source: AWS Lambda guide, "Example Amazon SQS event".
  private Bytes event(List<Message> messages) {
    var records = new ArrayList<Json>();
    for (var message : messages) records.add(record(message));
    return new Bytes(JsonObject.with("Records", new JsonArray(records)).build().bytes());
  }

  private JsonObject record(Message message) {
    var sent = String.valueOf(message.sent().toEpochMilli());
    return JsonObject.with("messageId", message.id())
        .put("receiptHandle", message.id() + "#" + message.receives())
        .put("body", message.body())
        .put(
            "attributes",
            JsonObject.with("ApproximateReceiveCount", String.valueOf(message.receives()))
                .put("SentTimestamp", sent)
                .put("SenderId", "000000000000")
                .put("ApproximateFirstReceiveTimestamp", sent)
                .build())
        .put("messageAttributes", JsonObject.EMPTY)
        .put("md5OfBody", md5(message.body()))
        .put("eventSource", "aws:sqs")
        .put("eventSourceARN", "arn:aws:sqs:eu-north-1:000000000000:" + queue.name())
        .put("awsRegion", "eu-north-1")
        .build();
  }

  // SQS's checksum, not for secrets.
  private static String md5(String body) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("MD5").digest(body.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Interrupts the calls under way, which have a second to end.
  @Override
  public void close() {
    Caller.end(List.of(poller));
    Caller.end(List.copyOf(calls));
  }
}
