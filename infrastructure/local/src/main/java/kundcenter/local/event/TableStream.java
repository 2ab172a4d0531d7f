package kundcenter.local.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;
import kundcenter.json.Limits;

/// The stream of a table, asked for in DynamoDB's own protocol: what it answers is what Lambda puts
/// into its events.
final class TableStream implements AutoCloseable {

  /// @param parent the shard that it goes on from
  record Shard(String id, Optional<String> parent) {}

  /// @param next where to go on; none at the end of a shard that is closed
  record Page(List<JsonObject> records, Optional<String> next) {}

  /// What is answered where an iterator waited for too long, or its records are gone by now.
  private static final List<String> OUT_OF_DATE =
      List.of("#TrimmedDataAccessException", "#ExpiredIteratorException");

  private static final class OutOfDate extends IllegalStateException {

    private static final long serialVersionUID = 1;

    OutOfDate(String message) {
      super(message);
    }
  }

  private final URI endpoint;
  private final HttpClient client = HttpClient.newHttpClient();
  private final String arn;

  /// @param endpoint of DynamoDB
  TableStream(URI endpoint, String table) throws InterruptedException {
    this.endpoint = endpoint;
    var streams = items(ask("ListStreams", JsonObject.with("TableName", table)), "Streams");
    if (streams.isEmpty()) throw new IllegalStateException(table + " has no stream");
    arn = text(streams.getLast(), "StreamArn").orElseThrow();
  }

  String arn() {
    return arn;
  }

  List<Shard> shards() throws InterruptedException {
    var described = ask("DescribeStream", JsonObject.with("StreamArn", arn));
    if (!(described.get("StreamDescription") instanceof JsonObject stream)) return List.of();
    return items(stream, "Shards").stream()
        .map(shard -> new Shard(text(shard, "ShardId").orElseThrow(), text(shard, "ParentShardId")))
        .toList();
  }

  /// Where to read a shard from.
  ///
  /// @param after the number of the last record that was read; none for the oldest there is,
  ///     which is where it also goes on if that one is gone
  String iterator(String shard, Optional<String> after) throws InterruptedException {
    var where = JsonObject.with("StreamArn", arn).put("ShardId", shard);
    after.ifPresentOrElse(
        number ->
            where.put("ShardIteratorType", "AFTER_SEQUENCE_NUMBER").put("SequenceNumber", number),
        () -> where.put("ShardIteratorType", "TRIM_HORIZON"));
    try {
      return text(ask("GetShardIterator", where), "ShardIterator").orElseThrow();
    } catch (OutOfDate gone) {
      if (after.isEmpty()) throw gone;
      return iterator(shard, Optional.empty());
    }
  }

  /// What lies there; none where the iterator is out of date, and another is to be asked for.
  Optional<Page> read(String iterator, int most) throws InterruptedException {
    try {
      var answer = ask("GetRecords", JsonObject.with("ShardIterator", iterator).put("Limit", most));
      return Optional.of(new Page(items(answer, "Records"), text(answer, "NextShardIterator")));
    } catch (OutOfDate _) {
      return Optional.empty();
    }
  }

  private JsonObject ask(String operation, JsonObject.Builder input) throws InterruptedException {
    var request = HttpRequest.newBuilder(endpoint)
        .header("X-Amz-Target", "DynamoDBStreams_20120810." + operation)
        .header("Content-Type", "application/x-amz-json-1.0")
        .header(
            "Authorization",
            "AWS4-HMAC-SHA256 Credential=local/20260101/eu-north-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0")
        .POST(BodyPublishers.ofByteArray(input.build().bytes()))
        .build();
    try {
      var answer = client.send(request, BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) throw refused(operation, answer);
      return (JsonObject) Json.parse(answer.body(), Limits.TRUSTED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static IllegalStateException refused(String operation, HttpResponse<byte[]> answer) {
    var text = new String(answer.body(), StandardCharsets.UTF_8);
    var why = operation + " was answered " + answer.statusCode() + " " + text;
    return OUT_OF_DATE.stream().anyMatch(text::contains)
        ? new OutOfDate(why)
        : new IllegalStateException(why);
  }

  static List<JsonObject> items(JsonObject owner, String name) {
    var found = new ArrayList<JsonObject>();
    if (owner.get(name) instanceof JsonArray(var items))
      for (var item : items) found.add((JsonObject) item);
    return found;
  }

  static Optional<String> text(JsonObject owner, String name) {
    return owner.get(name) instanceof JsonString(var text) ? Optional.of(text) : Optional.empty();
  }

  @Override
  public void close() {
    client.close();
  }
}
