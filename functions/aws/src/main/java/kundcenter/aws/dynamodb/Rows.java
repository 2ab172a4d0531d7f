package kundcenter.aws.dynamodb;

import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactPutItemEnhancedRequest;

/// What all rows have in common: how they are found and put.
final class Rows {

  /// The condition of a row that must not replace another.
  static final Expression NEW =
      Expression.builder().expression("attribute_not_exists(pk)").build();

  private Rows() {}

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
