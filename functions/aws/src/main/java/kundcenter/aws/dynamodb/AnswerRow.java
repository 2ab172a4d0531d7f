package kundcenter.aws.dynamodb;

import static java.util.Objects.requireNonNull;
import static kundcenter.aws.dynamodb.Rows.number;
import static kundcenter.aws.dynamodb.Rows.text;

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

  private static final Class<AnswerRow> ROW = AnswerRow.class;

  static final TableSchema<AnswerRow> SCHEMA = Rows.schema(
      ROW,
      AnswerRow::new,
      text(ROW, "request", row -> row.request, (row, it) -> row.request = it),
      text(ROW, "location", row -> row.location, (row, it) -> row.location = it),
      text(ROW, "body", row -> row.body, (row, it) -> row.body = it),
      number(ROW, "expires", row -> row.expires, (row, it) -> row.expires = it));

  @Nullable String request;

  @Nullable String location;

  @Nullable String body;

  @Nullable Long expires;

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
