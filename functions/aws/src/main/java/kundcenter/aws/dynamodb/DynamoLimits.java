package kundcenter.aws.dynamodb;

import static java.util.Objects.requireNonNull;
import static kundcenter.aws.dynamodb.Faults.translated;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import kundcenter.access.Limit;
import kundcenter.access.Limits;
import kundcenter.access.Rate;
import kundcenter.store.Unavailable;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/// Buckets in the `Access` table, limit and whose · `LIMIT`: when each is full again, in
/// milliseconds.
///
/// A first write takes the bucket for full, which most are; where it is not, the failed write tells
/// what is in it. So a token costs one write, or two of a bucket that is in use, and never a read.
public final class DynamoLimits implements Limits {

  private static final String SORT = "LIMIT";
  private static final Instant FULL_EVER_SINCE = Instant.EPOCH;
  private static final int TRIES = 4;
  private static final Duration SOON = Duration.ofSeconds(1);

  private final DynamoDbClient client;
  private final String table;

  public DynamoLimits(DynamoDbClient dynamoDb, TableNames tables) {
    this.client = dynamoDb;
    this.table = tables.access();
  }

  @Override
  public Rate.Taken take(Limit limit, String whose, int tokens, Instant now) {
    var full = FULL_EVER_SINCE;
    try {
      for (var tries = 0; tries < TRIES; tries++) {
        var taken = limit.rate().take(full, tokens, now);
        if (!(taken instanceof Rate.Taken.Granted(var fullAgain, var _))) return taken;
        var other = replace(limit + "#" + whose, full, fullAgain, now);
        if (other.isEmpty()) return taken;
        full = other.get();
      }
    } catch (Unavailable _) {
      // The limit says what holds then, as where everybody takes at once.
    }
    return switch (limit.outage()) {
      case OPEN -> new Rate.Taken.Uncounted();
      case CLOSED -> new Rate.Taken.Refused(SOON);
    };
  }

  /// Writes when the bucket is full again, if that is still as it was. Otherwise nothing is
  /// written, and what is there instead is given.
  private Optional<Instant> replace(String bucket, Instant before, Instant after, Instant now) {
    var isTakenForFull = before.equals(FULL_EVER_SINCE);
    return translated(() -> {
      try {
        client.putItem(put -> put.tableName(table)
            .item(Map.of(
                "pk", AttributeValue.fromS(bucket),
                "sk", AttributeValue.fromS(SORT),
                "full", millis(after),
                "expires", AttributeValue.fromN(Long.toString(after.getEpochSecond() + 1))))
            .conditionExpression(
                isTakenForFull ? "attribute_not_exists(pk) OR #full <= :full" : "#full = :full")
            .expressionAttributeNames(Map.of("#full", "full")) // a reserved word
            .expressionAttributeValues(Map.of(":full", millis(isTakenForFull ? now : before)))
            .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD));
        return Optional.empty();
      } catch (ConditionalCheckFailedException other) {
        return Optional.of(other.hasItem() ? instant(other.item().get("full")) : FULL_EVER_SINCE);
      }
    });
  }

  private static AttributeValue millis(Instant instant) {
    return AttributeValue.fromN(Long.toString(instant.toEpochMilli()));
  }

  private static Instant instant(@Nullable AttributeValue millis) {
    return Instant.ofEpochMilli(Long.parseLong(requireNonNull(millis).n()));
  }
}
