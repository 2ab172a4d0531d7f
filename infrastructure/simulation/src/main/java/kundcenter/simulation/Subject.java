package kundcenter.simulation;

import java.util.Map;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/// What a call is about, in words that are the same when a run is played again. Rows by drawn
/// secrets have no such words, so they are told by their order alone.
final class Subject {

  private Subject() {}

  static String of(SdkRequest request) {
    return switch (request) {
      case QueryRequest query -> query.indexName() + words(query.expressionAttributeValues());
      case GetItemRequest get -> get.tableName();
      case TransactWriteItemsRequest write -> write.transactItems().size() + " rows";
      default -> "";
    };
  }

  /// Of the key's values those of tickets, queues and shards; a date is another at each run of the
  /// same second.
  private static String words(Map<String, AttributeValue> values) {
    var words = new StringBuilder();
    values.forEach((_, value) -> {
      if (value.n() != null) words.append(' ').append(value.n());
      else if (value.s() != null && value.s().startsWith("T#"))
        words.append(' ').append(value.s());
    });
    return words.toString();
  }
}
