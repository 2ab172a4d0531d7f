package kundcenter.aws.dynamodb;

import static kundcenter.aws.dynamodb.Rows.text;

import java.time.Instant;
import kundcenter.json.Instants;
import kundcenter.json.Records;
import kundcenter.notice.Notice;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/// A row of the `Outbox` table: what it is about · notice, so that one query finds all that was
/// told of a ticket.
final class OutboxRow extends Row {

  private static final Class<OutboxRow> ROW = OutboxRow.class;

  static final TableSchema<OutboxRow> SCHEMA = Rows.schema(
      ROW,
      OutboxRow::new,
      text(ROW, "at", row -> row.at, (row, it) -> row.at = it),
      text(ROW, "notice", row -> row.notice, (row, it) -> row.notice = it));

  @Nullable String at;

  @Nullable String notice;

  static OutboxRow of(Notice notice, Instant at) {
    var row = new OutboxRow();
    row.pk = notice.about();
    row.sk = notice.id();
    row.at = Instants.text(at);
    row.notice = Records.of(Notice.class).write(notice).text();
    return row;
  }
}
