package kundcenter.notices;

import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;
import kundcenter.json.Limits;

/// A batch of messages of the queue to which the mail system tells what became of mails.
///
/// Source: AWS Lambda guide, "Using Lambda with Amazon SQS".
final class QueueEvent {

  /// @param id by which the trigger is told that it is to come again
  /// @param sent when it was put into the queue
  record Told(String id, Instant sent, String body) {
    boolean isOlderThan(Duration age, Instant now) {
      return sent.plus(age).isBefore(now);
    }
  }

  private QueueEvent() {}

  static List<Told> read(InputStream in) {
    var all = new ArrayList<Told>();
    if (Json.parse(in, Limits.TRUSTED) instanceof JsonObject event
        && event.get("Records") instanceof JsonArray(var records))
      for (var each : records) all.add(told(each));
    return all;
  }

  private static Told told(Json each) {
    if (each instanceof JsonObject message
        && message.get("messageId") instanceof JsonString(var id)
        && message.get("body") instanceof JsonString(var body)
        && message.get("attributes") instanceof JsonObject attributes
        && attributes.get("SentTimestamp") instanceof JsonString(var millis))
      return new Told(id, Instant.ofEpochMilli(Long.parseLong(millis)), body);
    throw new IllegalArgumentException("no message is told so");
  }
}
