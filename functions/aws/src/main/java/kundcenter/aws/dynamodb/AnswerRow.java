package kundcenter.aws.dynamodb;

import static java.util.Objects.requireNonNull;
import static kundcenter.aws.dynamodb.Rows.number;
import static kundcenter.aws.dynamodb.Rows.text;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import java.time.Instant;
import kundcenter.store.KeptAnswer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticTableSchema;

/// A row of the `Access` table, fingerprint · `ANSWER`: the answer kept for a repeated request.
final class AnswerRow {

  static final String SORT = "ANSWER";

  private static final Class<AnswerRow> ROW = AnswerRow.class;

  static final TableSchema<AnswerRow> SCHEMA = StaticTableSchema.builder(ROW)
      .newItemSupplier(AnswerRow::new)
      .attributes(
          text(ROW, "pk", row -> row.pk, (row, it) -> row.pk = it, primaryPartitionKey()),
          text(ROW, "sk", row -> row.sk, (row, it) -> row.sk = it, primarySortKey()),
          text(ROW, "request", row -> row.request, (row, it) -> row.request = it),
          text(ROW, "location", row -> row.location, (row, it) -> row.location = it),
          text(ROW, "body", row -> row.body, (row, it) -> row.body = it),
          number(ROW, "expires", row -> row.expires, (row, it) -> row.expires = it))
      .build();

  @Nullable String pk;

  @Nullable String sk = SORT;

  @Nullable String request;

  @Nullable String location;

  @Nullable String body;

  @Nullable Long expires;

  static AnswerRow of(KeptAnswer answer) {
    var row = new AnswerRow();
    row.pk = answer.key();
    row.request = answer.request();
    row.location = answer.location();
    row.body = answer.body();
    row.expires = answer.expires().getEpochSecond();
    return row;
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
