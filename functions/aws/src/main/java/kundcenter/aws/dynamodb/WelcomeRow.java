package kundcenter.aws.dynamodb;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import kundcenter.access.Hash;
import kundcenter.access.Welcome;
import kundcenter.customer.EmailAddress;
import kundcenter.customer.PersonId;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/// A row of the `Access` table, the link's hash · `WELCOME`: for whom the link is. Gone when it is
/// used.
final class WelcomeRow extends Row {

  static final String SORT = "WELCOME";

  static final TableSchema<WelcomeRow> SCHEMA = new RowSchema<>(WelcomeRow.class, WelcomeRow::new);

  @Nullable String address;

  @Nullable String person;

  @Nullable Long expires;

  @Override
  void attributes(Attributes all) {
    address = all.text("address", address);
    person = all.text("person", person);
    expires = all.number("expires", expires);
  }

  static WelcomeRow of(Welcome welcome) {
    var row = new WelcomeRow();
    row.pk = welcome.token().hex();
    row.sk = SORT;
    row.address = welcome.address().value();
    row.person = welcome.person().value();
    row.expires = welcome.expires().getEpochSecond();
    return row;
  }

  Welcome welcome() {
    return new Welcome(
        new Hash(requireNonNull(pk)),
        new EmailAddress(requireNonNull(address)),
        new PersonId(requireNonNull(person)),
        Instant.ofEpochSecond(requireNonNull(expires)));
  }
}
