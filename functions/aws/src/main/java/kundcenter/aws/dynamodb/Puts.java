package kundcenter.aws.dynamodb;

import java.time.Instant;
import kundcenter.store.KeptAnswer;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactPutItemEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The puts of a transaction.
final class Puts {

  /// That no item has the key.
  static final Expression NEW =
      Expression.builder().expression("attribute_not_exists(pk)").build();

  private Puts() {}

  static <T> TransactPutItemEnhancedRequest<T> put(Class<T> type, T row, Expression condition) {
    return TransactPutItemEnhancedRequest.builder(type)
        .item(row)
        .conditionExpression(condition)
        .build();
  }

  /// The table's own clean-up runs days late: an answer that has expired is as good as gone.
  static TransactPutItemEnhancedRequest<AnswerRow> answer(KeptAnswer answer, Instant now) {
    var isFree = Expression.builder()
        .expression("attribute_not_exists(pk) OR expires <= :now")
        .putExpressionValue(":now", AttributeValue.fromN(Long.toString(now.getEpochSecond())))
        .build();
    return put(AnswerRow.class, AnswerRow.of(answer), isFree);
  }
}
