package kundcenter.aws.dynamodb;

import static java.util.Objects.requireNonNull;
import static kundcenter.aws.dynamodb.Rows.text;

import kundcenter.store.Entry;
import kundcenter.ticket.TicketNumber;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/// A row of the `Mail` table, `thread/` and a ticket's number · `LAST`: the id of the customer's
/// last mail on it.
final class HeardRow extends Row {

  static final String SORT = "LAST";

  private static final Class<HeardRow> ROW = HeardRow.class;

  static final TableSchema<HeardRow> SCHEMA = Rows.schema(
      ROW,
      HeardRow::new,
      text(ROW, "messageId", row -> row.messageId, (row, it) -> row.messageId = it));

  @Nullable String messageId;

  static HeardRow of(Entry.Heard heard) {
    var row = new HeardRow();
    row.pk = key(heard.ticket());
    row.sk = SORT;
    row.messageId = heard.messageId();
    return row;
  }

  static String key(TicketNumber ticket) {
    return "thread/" + ticket;
  }

  String messageId() {
    return requireNonNull(messageId);
  }
}
