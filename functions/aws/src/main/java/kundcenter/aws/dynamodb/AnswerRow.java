package kundcenter.aws.dynamodb;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import kundcenter.store.KeptAnswer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A row of the `Access` table, fingerprint · `ANSWER`: the answer kept for a repeated request.
///
/// It expires at a whole second, the unit of DynamoDB's time to live. That one only sweeps, days
/// late: whoever reads or replaces the row compares the second themselves.
final class AnswerRow extends Row {

  static final String SORT = "ANSWER";

  static final TableSchema<AnswerRow> SCHEMA = new RowSchema<>(AnswerRow.class, AnswerRow::new);

  @Nullable String request;

  @Nullable String location;

  @Nullable String body;

  @Nullable Long expires;

  @Override
  void attributes(Attributes all) {
    request = all.text("request", request);
    location = all.text("location", location);
    body = all.text("body", body);
    expires = all.number("expires", expires);
  }

  static AnswerRow of(KeptAnswer answer) {
    var row = new AnswerRow();
    row.pk = answer.key();
    row.sk = SORT;
    row.request = answer.request();
    row.location = answer.location();
    row.body = answer.body();
    row.expires = answer.expires().getEpochSecond();
    return row;
  }

  /// The condition of a row that replaces none but one expired.
  static Expression newAt(Instant now) {
    return Expression.builder()
        .expression("attribute_not_exists(pk) OR expires <= :now")
        .putExpressionValue(":now", AttributeValue.fromN(Long.toString(now.getEpochSecond())))
        .build();
  }

  KeptAnswer answer() {
    return new KeptAnswer(
        requireNonNull(pk),
        requireNonNull(request),
        requireNonNull(location),
        requireNonNull(body),
        Instant.ofEpochSecond(requireNonNull(expires)));
  }
}
