package kundcenter.aws.dynamodb;

import static kundcenter.aws.dynamodb.Faults.translated;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import kundcenter.access.Authority;
import kundcenter.access.Callers;
import kundcenter.access.TokenSheet;
import kundcenter.customer.ApiToken;
import kundcenter.customer.Caller;
import kundcenter.customer.TokenId;
import kundcenter.store.Stale;
import kundcenter.store.Unavailable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Callers by their tokens in the `Access` table, where only hashes of tokens lie (threat T44).
/// What was revoked is read as revoked at once.
public final class DynamoCallers implements Callers {

  private final DynamoDbClient client;
  private final String name;
  private final DynamoDbTable<TokenRow> table;

  public DynamoCallers(DynamoDbClient dynamoDb, TableNames tables) {
    this.client = dynamoDb;
    this.name = tables.access();
    this.table = DynamoDb.enhanced(dynamoDb).table(name, TokenRow.SCHEMA);
  }

  @Override
  public Optional<Authority> find(ApiToken token, Instant now) {
    var id = token.id().value();
    var row = Rows.find(client, table, TokenRow.PARTITION, id, true).orElse(null);
    if (row == null || !row.holds(token, now)) return Optional.empty();
    var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    if (!row.wasUsedOn(today)) note(token.id(), today);
    return Optional.of(row.authority());
  }

  /// The call goes on, whatever becomes of its note.
  private void note(TokenId token, LocalDate day) {
    try {
      translated(() -> client.updateItem(update -> update
          .tableName(name)
          .key(Map.of(
              "pk", AttributeValue.fromS(TokenRow.PARTITION),
              "sk", AttributeValue.fromS(token.value())))
          .updateExpression("SET used = :day")
          .conditionExpression("attribute_exists(pk)")
          .expressionAttributeValues(Map.of(":day", AttributeValue.fromS(day.toString())))));
    } catch (Stale | Unavailable _) {
      return;
    }
  }

  /// Lays in a token that stands for a caller, for all that they may do, until it expires,
  /// exclusive.
  public void issue(ApiToken token, Caller caller, Instant expires) {
    var row = TokenRow.of(
        token,
        new TokenSheet(
            token.id(),
            token.id().value(),
            Authority.whole(caller),
            Optional.empty(),
            expires,
            Optional.empty(),
            Optional.empty()));
    translated(() -> table.putItemWithResponse(put -> put.item(row)));
  }
}
