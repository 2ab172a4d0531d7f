package kundcenter.aws.dynamodb;

import static kundcenter.aws.dynamodb.Faults.translated;

import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactPutItemEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What all rows have in common: how they are found and put.
final class Rows {

  /// The condition of a row that must not replace another.
  static final Expression NEW =
      Expression.builder().expression("attribute_not_exists(pk)").build();

  private Rows() {}

  /// The condition of a row that follows the version before, or is new.
  static Expression follows(long version) {
    return version == 1 ? NEW : isStill(version - 1);
  }

  /// The condition of a row that takes the place of the one of a version.
  static Expression isStill(long version) {
    return Expression.builder()
        .expression("version = :before")
        .putExpressionValue(":before", AttributeValue.fromN(Long.toString(version)))
        .build();
  }

  /// The row at a place, as last saved or as of a moment ago.
  ///
  /// The client beneath is asked: the Enhanced Client would be by its `Key`, which loads a
  /// converter for each type of Java (docs/decisions/0068).
  static <R extends Row> Optional<R> find(
      DynamoDbClient client, DynamoDbTable<R> table, String pk, String sk, boolean latest) {
    var found = translated(() -> client.getItem(get -> get.tableName(table.tableName())
        .key(Map.of(
            RowSchema.PARTITION_KEY, AttributeValue.fromS(pk),
            RowSchema.SORT_KEY, AttributeValue.fromS(sk)))
        .consistentRead(latest)));
    return found.hasItem()
        ? Optional.of(table.tableSchema().mapToItem(found.item()))
        : Optional.empty();
  }

  /// A put of a transaction.
  static <R extends Row> TransactPutItemEnhancedRequest<R> put(
      Class<R> type, R row, Expression condition) {
    return TransactPutItemEnhancedRequest.builder(type)
        .item(row)
        .conditionExpression(condition)
        .build();
  }

  static Key key(String pk, String sk) {
    return Key.builder().partitionValue(pk).sortValue(sk).build();
  }
}
