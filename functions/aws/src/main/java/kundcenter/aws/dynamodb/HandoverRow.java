package kundcenter.aws.dynamodb;

import static java.util.Objects.requireNonNull;

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

  static final TableSchema<HandoverRow> SCHEMA =
      new RowSchema<>(HandoverRow.class, HandoverRow::new);

  @Nullable String address;

  @Nullable String person;

  @Nullable String next;

  @Nullable Long expires;

  @Override
  void attributes(Attributes all) {
    address = all.text("address", address);
    person = all.text("person", person);
    next = all.text("next", next);
    expires = all.number("expires", expires);
  }

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
