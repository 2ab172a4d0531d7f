package kundcenter.aws.dynamodb;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import kundcenter.access.Hash;
import kundcenter.access.Lifetime;
import kundcenter.access.Session;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;
import kundcenter.json.Instants;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/// A row of the `Access` table, person · `SESSION#` and the hash of its secret. It is swept when
/// no session can hold any longer; whether one still holds is asked at each use.
final class SessionRow extends Row {

  static final String SORT = "SESSION#";

  static final TableSchema<SessionRow> SCHEMA = new RowSchema<>(SessionRow.class, SessionRow::new);

  @Nullable String company;

  @Nullable String begun;

  @Nullable String seen;

  @Nullable String browser;

  @Nullable Long expires;

  @Override
  void attributes(Attributes all) {
    company = all.text("company", company);
    begun = all.text("begun", begun);
    seen = all.text("seen", seen);
    browser = all.text("browser", browser);
    expires = all.number("expires", expires);
  }

  static String sort(Hash id) {
    return SORT + id.hex();
  }

  static SessionRow of(Session session) {
    var row = new SessionRow();
    row.pk = session.person().value();
    row.sk = sort(session.id());
    row.company = session.company().map(CustomerId::value).orElse(null);
    row.begun = Instants.text(session.begun());
    row.seen = Instants.text(session.seen());
    row.browser = session.browser();
    row.expires = session.begun().plus(Lifetime.CUSTOMER.absolute()).getEpochSecond();
    return row;
  }

  Session session() {
    return new Session(
        new PersonId(requireNonNull(pk)),
        Optional.<@Nullable String>ofNullable(company).map(CustomerId::new),
        new Hash(requireNonNull(sk).substring(SORT.length())),
        Instant.parse(requireNonNull(begun)),
        Instant.parse(requireNonNull(seen)),
        requireNonNull(browser));
  }
}
