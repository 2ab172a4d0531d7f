package kundcenter.aws.dynamodb;

import static kundcenter.aws.dynamodb.Faults.translated;

import java.time.Instant;
import java.util.Optional;
import kundcenter.customer.ApiToken;
import kundcenter.customer.Caller;
import kundcenter.customer.Callers;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Callers by their tokens in the `Access` table, where only hashes of tokens lie (threat T44).
public final class DynamoCallers implements Callers {

  private final DynamoDbTable<TokenRow> table;

  public DynamoCallers(DynamoDbClient dynamoDb, TableNames tables) {
    this.table = DynamoDb.enhanced(dynamoDb).table(tables.access(), TokenRow.SCHEMA);
  }

  @Override
  public Optional<Caller> find(ApiToken token, Instant now) {
    var place = Rows.key(token.id().value(), TokenRow.SORT);
    return Optional.ofNullable(translated(() -> table.getItem(place)))
        .filter(row -> row.holds(token, now))
        .map(TokenRow::caller);
  }

  /// Lets a token stand for a caller until it expires, exclusive.
  public void issue(ApiToken token, Caller caller, Instant expires) {
    var row = TokenRow.of(token, caller, expires);
    translated(() -> table.putItemWithResponse(put -> put.item(row)));
  }
}
