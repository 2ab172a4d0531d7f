package kundcenter.aws.dynamodb;

import java.util.HashMap;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What is queried for: a partition of a table or an index, or what comes in it before a
/// place.
///
/// The Enhanced Client's own conditions are made of its `Key`, which loads a converter for
/// each type of Java (docs/decisions/0068).
record Part(AttributeValue partition, Optional<String> before) implements QueryConditional {

  /// All of a partition.
  static Part of(String partition) {
    return new Part(AttributeValue.fromS(partition), Optional.empty());
  }

  /// What comes in a partition before a place, exclusive.
  static Part before(int partition, String place) {
    return new Part(AttributeValue.fromN(Integer.toString(partition)), Optional.of(place));
  }

  @Override
  public Expression expression(TableSchema<?> schema, String index) {
    var names = new HashMap<String, String>();
    var values = new HashMap<String, AttributeValue>();
    names.put("#partition", schema.tableMetadata().indexPartitionKey(index));
    values.put(":partition", partition);
    before.ifPresent(place -> {
      names.put("#place", schema.tableMetadata().indexSortKey(index).orElseThrow());
      values.put(":place", AttributeValue.fromS(place));
    });
    return Expression.builder()
        .expression(
            before.isPresent()
                ? "#partition = :partition AND #place < :place"
                : "#partition = :partition")
        .expressionNames(names)
        .expressionValues(values)
        .build();
  }
}
