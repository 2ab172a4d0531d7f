package kundcenter.aws.dynamodb;

import static java.util.Objects.requireNonNull;

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

  static final TableSchema<OutboxRow> SCHEMA = new RowSchema<>(OutboxRow.class, OutboxRow::new);

  @Nullable String at;

  @Nullable String notice;

  /// Until when somebody is about it.
  @Nullable String claimed;

  @Nullable Long tries;

  @Nullable String ended;

  @Nullable String ending;

  @Override
  void attributes(Attributes all) {
    at = all.text("at", at);
    notice = all.text("notice", notice);
    claimed = all.text("claimed", claimed);
    tries = all.number("tries", tries);
    ended = all.text("ended", ended);
    ending = all.text("ending", ending);
  }

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

  Instant written() {
    return Instant.parse(requireNonNull(at));
  }
}
