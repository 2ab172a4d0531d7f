package kundcenter.aws.dynamodb;

import static java.util.Objects.requireNonNull;
import static kundcenter.aws.dynamodb.Faults.translated;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import kundcenter.access.Ask;
import kundcenter.access.Handover;
import kundcenter.access.Hash;
import kundcenter.access.Offer;
import kundcenter.access.SignIns;
import kundcenter.access.Welcome;
import kundcenter.customer.EmailAddress;
import kundcenter.store.Stale;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/// Sign-ins under way in the `Access` table. What is used is taken out, on the condition that it is
/// still there: the one write that both checks and spends.
public final class DynamoSignIns implements SignIns {

  private final DynamoDbClient client;
  private final DynamoDbEnhancedClient enhanced;
  private final String name;

  public DynamoSignIns(DynamoDbClient dynamoDb, TableNames tables) {
    this.client = dynamoDb;
    this.enhanced = DynamoDb.enhanced(dynamoDb);
    this.name = tables.access();
  }

  @Override
  public Optional<Ask> ask(Hash id) {
    return read(AskRow.SCHEMA, id.hex(), AskRow.SORT).map(AskRow::ask);
  }

  @Override
  public void offer(Offer offer) {
    var row = OfferRow.of(offer);
    translated(() -> table(OfferRow.SCHEMA).putItemWithResponse(put -> put.item(row)));
  }

  @Override
  public Optional<Offer> offer(EmailAddress address) {
    return read(OfferRow.SCHEMA, address.key(), OfferRow.SORT).map(OfferRow::offer);
  }

  @Override
  public boolean spend(Offer offer, Instant now) {
    return take(
        OfferRow.SCHEMA,
        Rows.key(offer.address().key(), OfferRow.SORT),
        Expression.builder()
            .expression("#token = :token AND expires > :now")
            .putExpressionName("#token", "token") // a reserved word
            .putExpressionValue(":token", AttributeValue.fromS(offer.token().hex()))
            .putExpressionValue(":now", second(now))
            .build());
  }

  @Override
  public Optional<Integer> takeTry(Hash ask, Instant now) {
    try {
      var taken = translated(() -> client.updateItem(update -> update
          .tableName(name)
          .key(Map.of(
              "pk", AttributeValue.fromS(ask.hex()), "sk", AttributeValue.fromS(AskRow.SORT)))
          .updateExpression("SET tries = tries + :one")
          .conditionExpression("attribute_exists(pk) AND tries < :most AND expires > :now")
          .expressionAttributeValues(Map.of(
              ":one", AttributeValue.fromN("1"),
              ":most", AttributeValue.fromN(Integer.toString(TRIES)),
              ":now", second(now)))
          .returnValues(ReturnValue.UPDATED_NEW)));
      var tried = requireNonNull(taken.attributes().get(AskRow.TRIES)).n();
      return Optional.of(TRIES - Integer.parseInt(tried));
    } catch (Stale _) {
      return Optional.empty();
    }
  }

  @Override
  public void offer(Welcome welcome) {
    var row = WelcomeRow.of(welcome);
    translated(() -> table(WelcomeRow.SCHEMA).putItemWithResponse(put -> put.item(row)));
  }

  @Override
  public Optional<Welcome> welcome(Hash token) {
    return read(WelcomeRow.SCHEMA, token.hex(), WelcomeRow.SORT).map(WelcomeRow::welcome);
  }

  @Override
  public boolean spend(Welcome welcome, Instant now) {
    return take(WelcomeRow.SCHEMA, Rows.key(welcome.token().hex(), WelcomeRow.SORT), holdsAt(now));
  }

  @Override
  public void offer(Handover handover) {
    var row = HandoverRow.of(handover);
    translated(() -> table(HandoverRow.SCHEMA).putItemWithResponse(put -> put.item(row)));
  }

  @Override
  public Optional<Handover> handover(Hash token) {
    return read(HandoverRow.SCHEMA, token.hex(), HandoverRow.SORT).map(HandoverRow::handover);
  }

  @Override
  public boolean spend(Handover handover, Instant now) {
    return take(
        HandoverRow.SCHEMA, Rows.key(handover.token().hex(), HandoverRow.SORT), holdsAt(now));
  }

  private <R extends Row> DynamoDbTable<R> table(TableSchema<R> schema) {
    return enhanced.table(name, schema);
  }

  /// As last written.
  private <R extends Row> Optional<R> read(TableSchema<R> schema, String pk, String sk) {
    return Rows.find(client, table(schema), pk, sk, true);
  }

  /// Whether the row was there under the condition, and so is gone now. Of one that isn't there no
  /// attribute is greater or equal to anything.
  private <R extends Row> boolean take(TableSchema<R> schema, Key place, Expression condition) {
    try {
      translated(() -> table(schema)
          .deleteItemWithResponse(delete -> delete.key(place).conditionExpression(condition)));
      return true;
    } catch (Stale _) {
      return false;
    }
  }

  private static Expression holdsAt(Instant now) {
    return Expression.builder()
        .expression("expires > :now")
        .putExpressionValue(":now", second(now))
        .build();
  }

  private static AttributeValue second(Instant instant) {
    return AttributeValue.fromN(Long.toString(instant.getEpochSecond()));
  }
}
