package kundcenter.local;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Gatherers;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.aws.s3.S3;
import kundcenter.aws.s3.S3Files;
import kundcenter.json.Instants;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonObject;
import kundcenter.local.event.Discards;
import kundcenter.local.function.Bytes;
import kundcenter.local.function.CannotRun;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// `./kundcenter tell-again`: lays notices of a deployment that have not ended to those that the
/// stream gave up, where `RetellingFunction` tells them. It is for notices that nothing else tells
/// of any more, as the stream was not read for a day or what it gave up could not be kept. One that
/// comes twice by this is told once.
public final class TellAgain {

  private static final String USAGE = "./kundcenter tell-again --table NAME --bucket NAME: "
      + "the outputs OutboxTable and DiscardedNoticesBucket of the deployment";

  /// For so long the stream tries to tell of a notice.
  private static final Duration ON_ITS_WAY = Duration.ofHours(1);

  private static final int AT_ONCE = 100;

  private TellAgain() {}

  public static void main(String[] arguments) {
    try {
      var typed = Arguments.parse(Set.of("--root", "--table", "--bucket"), arguments);
      var table = typed.wanted("--table", USAGE);
      var bucket = typed.wanted("--bucket", USAGE);
      var before = Instant.now().truncatedTo(ChronoUnit.MILLIS).minus(ON_ITS_WAY);
      var found = layIn(System.getenv(), table, bucket, before);
      System.out.println(
          found == 0
              ? "No notice of before " + before + " is without an end."
              : found + " notices of before " + before + " are laid in, and told within ten"
                  + " minutes: see the line retelling in the log of RetellingFunction.");
    } catch (CannotRun | SdkException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  /// Lays in each notice without an end.
  ///
  /// @param environment with the region and credentials that AWS's own tools take
  /// @param before what was written later is let be
  /// @return how many there were
  static int layIn(Map<String, String> environment, String table, String bucket, Instant before) {
    var discards = new Discards(new S3Files(S3.of(environment), bucket), "tell-again");
    var records = open(environment, table, before);
    records.stream().gather(Gatherers.windowFixed(AT_ONCE)).forEach(batch -> {
      var event = JsonObject.with("Records", new JsonArray(batch)).build();
      var call = JsonObject.with("payload", event.text()).build();
      discards.keep("by-hand", new Bytes(call.bytes()));
    });
    return records.size();
  }

  /// The rows without an end, as the stream tells of a new one.
  private static List<Json> open(Map<String, String> environment, String table, Instant before) {
    var records = new ArrayList<Json>();
    try (var client = DynamoDb.client(environment)) {
      var rows = client.scanPaginator(scan -> scan.tableName(table)
          .consistentRead(true)
          .filterExpression("attribute_not_exists(ended) AND #at < :before")
          .expressionAttributeNames(Map.of("#at", "at"))
          .expressionAttributeValues(
              Map.of(":before", AttributeValue.fromS(Instants.text(before)))));
      for (var row : rows.items()) records.add(record(row, records.size()));
    }
    return records;
  }

  private static JsonObject record(Map<String, AttributeValue> row, int place) {
    var image = new JsonObject.Builder();
    row.forEach((name, value) -> image.put(name, typed(value)));
    var change = JsonObject.with("NewImage", image.build())
        .put("SequenceNumber", Integer.toString(place))
        .build();
    return JsonObject.with("eventName", "INSERT").put("dynamodb", change).build();
  }

  /// Rows of the outbox hold texts and numbers.
  private static Json typed(AttributeValue value) {
    return value.s() == null
        ? JsonObject.with("N", value.n()).build()
        : JsonObject.with("S", value.s()).build();
  }
}
