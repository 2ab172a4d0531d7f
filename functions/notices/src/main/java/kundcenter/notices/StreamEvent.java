package kundcenter.notices;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;
import kundcenter.json.Limits;
import kundcenter.json.Records;
import kundcenter.notice.Notice;

/// A batch of new rows of the outbox, as the stream tells of them.
///
/// Source: AWS Lambda guide, "Using Lambda to process records from Amazon DynamoDB Streams".
final class StreamEvent {

  /// A row: its place in the stream, and what stands in it, not yet read.
  record NewRow(String sequence, JsonObject image) {

    /// Its notice; a defect of ours if there is none.
    Notice notice() {
      if (image.get("notice") instanceof JsonObject attribute
          && attribute.get("S") instanceof JsonString(var text))
        return Records.of(Notice.class).read(Json.parse(text, Limits.TRUSTED));
      throw new IllegalArgumentException("the row has no notice");
    }
  }

  private StreamEvent() {}

  static List<NewRow> read(InputStream in) {
    return rows(Json.parse(in, Limits.TRUSTED));
  }

  /// The batch of a call that was given up. What Lambda keeps of it has the whole event as a text.
  ///
  /// Source: AWS Lambda guide, "Retain discarded records for a DynamoDB event source".
  static List<NewRow> discarded(InputStream in) {
    if (Json.parse(in, Limits.TRUSTED) instanceof JsonObject call
        && call.get("payload") instanceof JsonString(var event))
      return rows(Json.parse(event, Limits.TRUSTED));
    throw new IllegalArgumentException("no call is kept so");
  }

  private static List<NewRow> rows(Json read) {
    var rows = new ArrayList<NewRow>();
    if (read instanceof JsonObject event && event.get("Records") instanceof JsonArray(var records))
      for (var each : records) rows.add(row(each));
    return rows;
  }

  private static NewRow row(Json each) {
    if (each instanceof JsonObject entry
        && entry.get("dynamodb") instanceof JsonObject change
        && change.get("SequenceNumber") instanceof JsonString(var sequence)
        && change.get("NewImage") instanceof JsonObject image) return new NewRow(sequence, image);
    throw new IllegalArgumentException("no new row is told so");
  }
}
