package kundcenter.aws.dynamodb;

import static java.util.Objects.requireNonNull;
import static kundcenter.aws.dynamodb.Rows.number;
import static kundcenter.aws.dynamodb.Rows.text;

import java.time.Instant;
import kundcenter.access.Handover;
import kundcenter.access.Hash;
import kundcenter.customer.EmailAddress;
import kundcenter.customer.PersonId;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/// A row of the `Access` table, the link's hash · `HANDOVER`: whom another product sends, and
/// where to. Gone when it is used.
final class HandoverRow extends Row {

  static final String SORT = "HANDOVER";

  private static final Class<HandoverRow> ROW = HandoverRow.class;

  static final TableSchema<HandoverRow> SCHEMA = Rows.schema(
      ROW,
      HandoverRow::new,
      text(ROW, "address", row -> row.address, (row, it) -> row.address = it),
      text(ROW, "person", row -> row.person, (row, it) -> row.person = it),
      text(ROW, "next", row -> row.next, (row, it) -> row.next = it),
      number(ROW, "expires", row -> row.expires, (row, it) -> row.expires = it));

  @Nullable String address;

  @Nullable String person;

  @Nullable String next;

  @Nullable Long expires;

  static HandoverRow of(Handover handover) {
    var row = new HandoverRow();
    row.pk = handover.token().hex();
    row.sk = SORT;
    row.address = handover.address().value();
    row.person = handover.person().value();
    row.next = handover.next();
    row.expires = handover.expires().getEpochSecond();
    return row;
  }

  Handover handover() {
    return new Handover(
        new Hash(requireNonNull(pk)),
        new EmailAddress(requireNonNull(address)),
        new PersonId(requireNonNull(person)),
        requireNonNull(next),
        Instant.ofEpochSecond(requireNonNull(expires)));
  }
}
