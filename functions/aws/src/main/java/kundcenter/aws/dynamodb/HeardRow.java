package kundcenter.aws.dynamodb;

import static java.util.Objects.requireNonNull;

import kundcenter.store.Entry;
import kundcenter.ticket.TicketNumber;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/// A row of the `Mail` table, `thread/` and a ticket's number · `LAST`: the id of the customer's
/// last mail on it.
final class HeardRow extends Row {

  static final String SORT = "LAST";

  static final TableSchema<HeardRow> SCHEMA = new RowSchema<>(HeardRow.class, HeardRow::new);

  @Nullable String messageId;

  @Override
  void attributes(Attributes all) {
    messageId = all.text("messageId", messageId);
  }

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
