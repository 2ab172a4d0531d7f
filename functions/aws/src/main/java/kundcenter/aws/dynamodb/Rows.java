package kundcenter.aws.dynamodb;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTag;

/// The attributes of rows, said in one line each.
final class Rows {

  private Rows() {}

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
}
