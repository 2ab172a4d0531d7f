package kundcenter.aws.dynamodb;

import static kundcenter.aws.dynamodb.Faults.translated;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kundcenter.notice.Cap;
import kundcenter.notice.Caps;
import kundcenter.notice.Notice;
import kundcenter.store.Retry;
import kundcenter.store.Stale;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/// Caps in the `Access` table, `CAP/` scope · start of the window: the ids of the notices that were
/// counted, so that one that is tried again is not counted again. One transaction takes all.
public final class DynamoCaps implements Caps {

  private static final Duration KEPT = Duration.ofDays(1);

  private final DynamoDbClient client;
  private final String table;

  public DynamoCaps(DynamoDbClient dynamoDb, TableNames tables) {
    this.client = dynamoDb;
    this.table = tables.access();
  }

  /// Where others are in the way of each attempt, there is taken to be no room: an
  /// acknowledgement may be lost, a storm may not pass.
  @Override
  public boolean take(List<Cap> caps, Notice notice, Instant now) {
    var takings = caps.stream().map(cap -> taking(cap, notice, now)).toList();
    try {
      return Retry.whileStale(() -> translated(() -> take(takings)));
    } catch (Stale _) {
      return false;
    }
  }

  private boolean take(List<TransactWriteItem> takings) {
    try {
      client.transactWriteItems(request -> request.transactItems(takings));
      return true;
    } catch (TransactionCanceledException cancelled) {
      if (cancelled.cancellationReasons().stream().anyMatch(DynamoCaps::isFull)) return false;
      throw cancelled;
    }
  }

  private static boolean isFull(CancellationReason reason) {
    return "ConditionalCheckFailed".equals(reason.code());
  }

  private TransactWriteItem taking(Cap cap, Notice notice, Instant now) {
    var window = cap.window().toSeconds();
    var start = Math.floorDiv(now.getEpochSecond(), window) * window;
    var expires = start + window + KEPT.toSeconds();
    return TransactWriteItem.builder()
        .update(update -> update
            .tableName(table)
            .key(Map.of(
                "pk", AttributeValue.fromS("CAP/" + cap.scope()),
                "sk", AttributeValue.fromS(cap.window() + "/" + start)))
            .conditionExpression(
                "attribute_not_exists(told) OR size(told) < :most OR contains(told, :id)")
            .updateExpression("SET expires = :expires ADD told :ids")
            .expressionAttributeValues(Map.of(
                ":most", AttributeValue.fromN(Integer.toString(cap.most())),
                ":id", AttributeValue.fromS(notice.id()),
                ":ids", AttributeValue.fromSs(List.of(notice.id())),
                ":expires", AttributeValue.fromN(Long.toString(expires)))))
        .build();
  }
}
