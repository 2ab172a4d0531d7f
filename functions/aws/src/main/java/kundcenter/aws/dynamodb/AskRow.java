package kundcenter.aws.dynamodb;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import kundcenter.access.Ask;
import kundcenter.access.Hash;
import kundcenter.customer.EmailAddress;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/// A row of the `Access` table, the browser's hash · `ASK`: a wish to sign in, and how many codes
/// have been tried for it. The same row whether anybody has the address or not (threat T22).
final class AskRow extends Row {

  static final String SORT = "ASK";
  static final String TRIES = "tries";

  static final TableSchema<AskRow> SCHEMA = new RowSchema<>(AskRow.class, AskRow::new);

  @Nullable String address;

  @Nullable String next;

  @Nullable Long tries;

  @Nullable Long expires;

  @Override
  void attributes(Attributes all) {
    address = all.text("address", address);
    next = all.text("next", next);
    tries = all.number(TRIES, tries);
    expires = all.number("expires", expires);
  }

  static AskRow of(Ask ask) {
    var row = new AskRow();
    row.pk = ask.id().hex();
    row.sk = SORT;
    row.address = ask.address().value();
    row.next = ask.next().orElse(null);
    row.tries = 0L;
    row.expires = ask.expires().getEpochSecond();
    return row;
  }

  Ask ask() {
    return new Ask(
        new Hash(requireNonNull(pk)),
        new EmailAddress(requireNonNull(address)),
        Optional.ofNullable(next),
        Instant.ofEpochSecond(requireNonNull(expires)));
  }
}
