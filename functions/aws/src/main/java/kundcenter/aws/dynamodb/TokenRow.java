package kundcenter.aws.dynamodb;

import static java.util.Objects.requireNonNull;
import static kundcenter.aws.dynamodb.Rows.number;
import static kundcenter.aws.dynamodb.Rows.text;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import kundcenter.customer.ApiToken;
import kundcenter.customer.Caller;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;
import kundcenter.customer.TokenId;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/// A row of the `Access` table, token id · `TOKEN`: the hash of an API token and whom it stands
/// for, in one of five scopes: `contact`, `member`, `specialist`, `lead` or `machine`.
final class TokenRow extends Row {

  static final String SORT = "TOKEN";

  private static final Class<TokenRow> ROW = TokenRow.class;

  static final TableSchema<TokenRow> SCHEMA = Rows.schema(
      ROW,
      TokenRow::new,
      text(ROW, "hash", row -> row.hash, (row, it) -> row.hash = it),
      text(ROW, "scope", row -> row.scope, (row, it) -> row.scope = it),
      text(ROW, "person", row -> row.person, (row, it) -> row.person = it),
      text(ROW, "customer", row -> row.customer, (row, it) -> row.customer = it),
      number(ROW, "expires", row -> row.expires, (row, it) -> row.expires = it));

  @Nullable String hash;

  @Nullable String scope;

  @Nullable String person;

  @Nullable String customer;

  @Nullable Long expires;

  static TokenRow of(ApiToken token, Caller caller, Instant expires) {
    var row = new TokenRow();
    row.pk = token.id().value();
    row.sk = SORT;
    row.hash = HexFormat.of().formatHex(token.hash());
    row.expires = expires.getEpochSecond();
    switch (caller) {
      case Caller.Person(var person, var customer, var role) -> {
        row.scope = role == Caller.Role.CONTACT ? "contact" : "member";
        row.person = person.value();
        row.customer = customer.value();
      }
      case Caller.Specialist(var person, var lead) -> {
        row.scope = lead ? "lead" : "specialist";
        row.person = person.value();
      }
      case Caller.Machine(var _, var customer) -> {
        row.scope = "machine";
        row.customer = customer.map(CustomerId::value).orElse(null);
      }
    }
    return row;
  }

  /// Whether this is the row of a token that holds now.
  boolean holds(ApiToken token, Instant now) {
    return now.getEpochSecond() < requireNonNull(expires)
        && token.matches(HexFormat.of().parseHex(requireNonNull(hash)));
  }

  Caller caller() {
    var of = Optional.<@Nullable String>ofNullable(customer).map(CustomerId::new);
    return switch (requireNonNull(scope)) {
      case "contact" -> new Caller.Person(person(), of.orElseThrow(), Caller.Role.CONTACT);
      case "member" -> new Caller.Person(person(), of.orElseThrow(), Caller.Role.MEMBER);
      case "specialist" -> new Caller.Specialist(person(), false);
      case "lead" -> new Caller.Specialist(person(), true);
      case "machine" -> new Caller.Machine(new TokenId(requireNonNull(pk)), of);
      default -> throw new IllegalStateException("token " + pk + " has an unknown scope");
    };
  }

  private PersonId person() {
    return new PersonId(requireNonNull(person));
  }
}
