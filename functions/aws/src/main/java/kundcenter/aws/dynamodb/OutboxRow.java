package kundcenter.aws.dynamodb;

import static kundcenter.aws.dynamodb.Rows.text;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import java.time.Instant;
import kundcenter.json.Instants;
import kundcenter.json.Records;
import kundcenter.notice.Notice;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticTableSchema;

/// A row of the `Outbox` table: ticket number · notice, so that one query finds all that was told
/// of a ticket.
final class OutboxRow {

  private static final Class<OutboxRow> ROW = OutboxRow.class;

  static final TableSchema<OutboxRow> SCHEMA = StaticTableSchema.builder(ROW)
      .newItemSupplier(OutboxRow::new)
      .attributes(
          text(ROW, "pk", row -> row.pk, (row, it) -> row.pk = it, primaryPartitionKey()),
          text(ROW, "sk", row -> row.sk, (row, it) -> row.sk = it, primarySortKey()),
          text(ROW, "at", row -> row.at, (row, it) -> row.at = it),
          text(ROW, "notice", row -> row.notice, (row, it) -> row.notice = it))
      .build();

  @Nullable String pk;

  @Nullable String sk;

  @Nullable String at;

  @Nullable String notice;

  static OutboxRow of(Notice notice, Instant at) {
    var row = new OutboxRow();
    row.pk = notice.ticket().toString();
    row.sk = notice.id();
    row.at = Instants.text(at);
    row.notice = Records.of(Notice.class).write(notice).text();
    return row;
  }
}
