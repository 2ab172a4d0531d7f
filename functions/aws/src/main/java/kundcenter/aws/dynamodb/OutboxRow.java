package kundcenter.aws.dynamodb;

import static java.util.Objects.requireNonNull;
import static kundcenter.aws.dynamodb.Rows.number;
import static kundcenter.aws.dynamodb.Rows.text;

import java.time.Instant;
import kundcenter.json.Instants;
import kundcenter.json.Records;
import kundcenter.notice.Notice;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/// A row of the `Outbox` table: what it is about · notice, so that one query finds all that was
/// told of a ticket. Its being new is what the stream tells of; how far it has come is added
/// later.
final class OutboxRow extends Row {

  private static final Class<OutboxRow> ROW = OutboxRow.class;

  static final TableSchema<OutboxRow> SCHEMA = Rows.schema(
      ROW,
      OutboxRow::new,
      text(ROW, "at", row -> row.at, (row, it) -> row.at = it),
      text(ROW, "notice", row -> row.notice, (row, it) -> row.notice = it),
      text(ROW, "claimed", row -> row.claimed, (row, it) -> row.claimed = it),
      number(ROW, "tries", row -> row.tries, (row, it) -> row.tries = it),
      text(ROW, "ended", row -> row.ended, (row, it) -> row.ended = it),
      text(ROW, "ending", row -> row.ending, (row, it) -> row.ending = it));

  @Nullable String at;

  @Nullable String notice;

  /// Until when somebody is about it.
  @Nullable String claimed;

  @Nullable Long tries;

  @Nullable String ended;

  @Nullable String ending;

  static OutboxRow of(Notice notice, Instant at) {
    var row = new OutboxRow();
    row.pk = notice.about();
    row.sk = notice.id();
    row.at = Instants.text(at);
    row.notice = Records.of(Notice.class).write(notice).text();
    return row;
  }

  int tries() {
    return Math.toIntExact(requireNonNull(tries));
  }
}
