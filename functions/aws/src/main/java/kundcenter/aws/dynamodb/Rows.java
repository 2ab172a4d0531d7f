package kundcenter.aws.dynamodb;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import java.util.ArrayList;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTag;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticTableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactPutItemEnhancedRequest;

/// What all rows have in common: how their attributes are said in one line each, and found again.
final class Rows {

  /// The condition of a row that must not replace another.
  static final Expression NEW =
      Expression.builder().expression("attribute_not_exists(pk)").build();

  private Rows() {}

  /// The schema of rows with these attributes beside their key.
  @SafeVarargs
  static <R extends Row> TableSchema<R> schema(
      Class<R> row, Supplier<R> blank, StaticAttribute<R, ?>... attributes) {
    var all = new ArrayList<StaticAttribute<R, ?>>();
    all.add(text(row, "pk", it -> it.pk, (it, value) -> it.pk = value, primaryPartitionKey()));
    all.add(text(row, "sk", it -> it.sk, (it, value) -> it.sk = value, primarySortKey()));
    for (var attribute : attributes) all.add(attribute);
    return StaticTableSchema.builder(row).newItemSupplier(blank).attributes(all).build();
  }

  static <R> StaticAttribute<R, String> text(
      Class<R> row,
      String name,
      Function<R, @Nullable String> get,
      BiConsumer<R, String> set,
      StaticAttributeTag... tags) {
    return StaticAttribute.builder(row, String.class)
        .name(name)
        .getter(get)
        .setter(set)
        .tags(tags)
        .build();
  }

  static <R> StaticAttribute<R, Long> number(
      Class<R> row,
      String name,
      Function<R, @Nullable Long> get,
      BiConsumer<R, Long> set,
      StaticAttributeTag... tags) {
    return StaticAttribute.builder(row, Long.class)
        .name(name)
        .getter(get)
        .setter(set)
        .tags(tags)
        .build();
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
