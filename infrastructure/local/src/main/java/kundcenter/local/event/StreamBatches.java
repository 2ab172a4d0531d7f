package kundcenter.local.event;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonNumber;
import kundcenter.json.JsonObject;
import kundcenter.local.function.Bytes;
import kundcenter.template.Trigger.StreamRecords;

/// Records of a stream, handed to the function until each is done or given up. What follows waits
/// meanwhile, so that the order of an item's changes holds.
///
/// A batch that failed is tried from where the function says that it failed; one that failed from
/// its start is halved, which counts as no try, and one that cannot be halved is tried again until
/// its tries or its records' time are used up. Then it is laid into a bucket.
///
/// Source: AWS Lambda guide, "Retain discarded records for a DynamoDB event source", "Partial batch
/// response".
final class StreamBatches {

  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

  /// @param failures how often exactly these records failed
  private record Batch(List<JsonObject> records, int failures) {}

  private final StreamRecords source;
  private final String stream;
  private final Caller caller;
  private final Discards discards;

  /// @param stream its ARN
  StreamBatches(StreamRecords source, String stream, Caller caller, Discards discards) {
    this.source = source;
    this.stream = stream;
    this.caller = caller;
    this.discards = discards;
  }

  void deliver(String shard, List<JsonObject> records) throws InterruptedException {
    var waiting = new ArrayDeque<Batch>();
    waiting.push(new Batch(records, 0));
    while (!waiting.isEmpty()) {
      var batch = waiting.pop();
      var left = left(batch.records, BatchAnswer.of(caller.call(event(batch.records))));
      if (left.isEmpty()) continue;
      if (left.size() < batch.records.size()) {
        waiting.push(new Batch(left, 0));
      } else if (isTooOld(left.getFirst())) {
        giveUp(shard, batch, "RecordAgeExceeded");
      } else if (source.bisect() && left.size() > 1) {
        waiting.push(new Batch(left.subList(left.size() / 2, left.size()), batch.failures));
        waiting.push(new Batch(left.subList(0, left.size() / 2), batch.failures));
      } else if (batch.failures >= source.maxRetries()) {
        giveUp(shard, batch, "RetryAttemptsExhausted");
      } else {
        Thread.sleep(pause(batch.failures));
        waiting.push(new Batch(left, batch.failures + 1));
      }
    }
  }

  /// The records from the first failed one on; all if the answer names one that was not sent.
  private static List<JsonObject> left(List<JsonObject> records, BatchAnswer answer) {
    if (!(answer instanceof BatchAnswer.Done(var failures))) return records;
    if (failures.isEmpty()) return List.of();
    var numbers = records.stream().map(StreamBatches::number).toList();
    var first = failures.stream().mapToInt(numbers::indexOf).min().orElse(0);
    return records.subList(Math.max(0, first), records.size());
  }

  private static Duration pause(int failures) {
    var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures, 10));
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
  }

  private boolean isTooOld(JsonObject record) {
    return created(record).plus(source.maxAge()).isBefore(Instant.now());
  }

  private void giveUp(String shard, Batch batch, String condition) {
    var call = JsonObject.with(
            "requestContext",
            JsonObject.with("requestId", UUID.randomUUID().toString())
                .put(
                    "functionArn",
                    "arn:aws:lambda:eu-north-1:000000000000:function:"
                        + caller.function().name())
                .put("condition", condition)
                .put("approximateInvokeCount", batch.failures + 1)
                .build())
        .put("version", "1.0")
        .put("timestamp", Clock.tickMillis(ZoneOffset.UTC).instant())
        .put(
            "DDBStreamBatchInfo",
            JsonObject.with("shardId", shard)
                .put("startSequenceNumber", number(batch.records.getFirst()))
                .put("endSequenceNumber", number(batch.records.getLast()))
                .put("approximateArrivalOfFirstRecord", created(batch.records.getFirst()))
                .put("approximateArrivalOfLastRecord", created(batch.records.getLast()))
                .put("batchSize", batch.records.size())
                .put("streamArn", stream)
                .build())
        .put("payload", event(batch.records).text())
        .build();
    discards.keep(shard, new Bytes(call.bytes()));
  }

  private Bytes event(List<JsonObject> records) {
    var sent = new ArrayList<Json>();
    for (var record : records) {
      var copy = JsonObject.with("eventSourceARN", stream);
      record.forEach((name, value) -> {
        if (!name.equals("userIdentity")) copy.put(name, value);
      });
      sent.add(copy.build());
    }
    return new Bytes(JsonObject.with("Records", new JsonArray(sent)).build().bytes());
  }

  /// The sequence number of a record.
  static String number(JsonObject record) {
    return TableStream.text(change(record), "SequenceNumber").orElseThrow();
  }

  private static Instant created(JsonObject record) {
    return change(record).get("ApproximateCreationDateTime") instanceof JsonNumber seconds
        ? Instant.ofEpochSecond(seconds.value().longValue())
        : Clock.tickMillis(ZoneOffset.UTC).instant();
  }

  private static JsonObject change(JsonObject record) {
    return (JsonObject) record.members().getOrDefault("dynamodb", JsonObject.EMPTY);
  }
}
