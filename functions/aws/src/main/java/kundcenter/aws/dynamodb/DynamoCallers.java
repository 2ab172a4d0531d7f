package kundcenter.aws.dynamodb;

import static java.util.Objects.requireNonNull;
import static kundcenter.aws.dynamodb.Faults.translated;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import kundcenter.customer.ApiToken;
import kundcenter.customer.Caller;
import kundcenter.customer.Callers;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;
import kundcenter.customer.TokenId;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Callers by their tokens in the `Access` table, where only hashes of tokens lie (threat T44).
/// Each
/// token has one scope: `contact`, `specialist`, `lead` or `machine`.
public final class DynamoCallers implements Callers {

  private final DynamoDbTable<TokenRow> table;

  public DynamoCallers(DynamoDbClient dynamoDb, TableNames tables) {
    this.table = DynamoDb.enhanced(dynamoDb).table(tables.access(), TokenRow.SCHEMA);
  }

  @Override
  public Optional<Caller> find(ApiToken token, Instant now) {
    var place = Key.builder()
        .partitionValue(token.id().value())
        .sortValue(TokenRow.SORT)
        .build();
    var row = translated(() -> table.getItem(place));
    return Optional.ofNullable(row)
        .filter(found -> now.getEpochSecond() < requireNonNull(found.expires))
        .filter(found -> token.matches(HexFormat.of().parseHex(requireNonNull(found.hash))))
        .map(DynamoCallers::caller);
  }

  /// Lets a token stand for a caller until it expires, exclusive.
  public void issue(ApiToken token, Caller caller, Instant expires) {
    var row = new TokenRow();
    row.pk = token.id().value();
    row.hash = HexFormat.of().formatHex(token.hash());
    row.expires = expires.getEpochSecond();
    switch (caller) {
      case Caller.Contact(var person, var customer) -> {
        row.scope = "contact";
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
    translated(() -> table.putItemWithResponse(put -> put.item(row)));
  }

  private static Caller caller(TokenRow row) {
    var customer = Optional.<@Nullable String>ofNullable(row.customer).map(CustomerId::new);
    return switch (requireNonNull(row.scope)) {
      case "contact" -> new Caller.Contact(person(row), customer.orElseThrow());
      case "specialist" -> new Caller.Specialist(person(row), false);
      case "lead" -> new Caller.Specialist(person(row), true);
      case "machine" -> new Caller.Machine(new TokenId(requireNonNull(row.pk)), customer);
      default -> throw new IllegalStateException("token " + row.pk + " has an unknown scope");
    };
  }

  private static PersonId person(TokenRow row) {
    return new PersonId(requireNonNull(row.person));
  }
}
