package kundcenter.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The codecs of our records, made once per type from its components.
///
/// - A record is an object of its components by name. What is empty ([java.util.Optional]) or
///   null (`@Nullable`) is absent. A name that the record doesn't have is a mismatch, never
///   ignored: it would be lost at the next write.
/// - A record whose only component is named `value` is written as that value.
/// - A sealed interface of records adds `type`, the simple name of the record, first.
/// - Enums go by name, instants as [Instants] says, dates and durations in ISO-8601, integers
///   as numbers.
/// - Lists keep their order. Sets and maps are written in the order of their texts, so that
///   equal values give equal texts. The keys of a map are whatever is written as text.
///
/// Records are built by their canonical constructors, so their own checks hold for what is
/// read.
public final class Records {

  private static final ClassValue<Codec<?>> CODECS = new ClassValue<>() {
    @Override
    protected Codec<?> computeValue(Class<?> type) {
      return make(type);
    }
  };

  private Records() {}

  /// The codec of a type; an IllegalArgumentException if the type holds what has no JSON.
  @SuppressWarnings("unchecked") // the codec of a class was made from that class
  public static <T> Codec<T> of(Class<T> type) {
    return (Codec<T>) CODECS.get(type);
  }

  static Codec<?> of(Type type) {
    return switch (type) {
      case Class<?> plain when plain.isRecord() || plain.isSealed() -> new Later<>(plain);
      case Class<?> plain -> of(plain);
      case ParameterizedType generic
      when generic.getRawType() == List.class ->
        new Groups.OfList<>(of(generic.getActualTypeArguments()[0]));
      case ParameterizedType generic
      when generic.getRawType() == Set.class ->
        new Groups.OfSet<>(of(generic.getActualTypeArguments()[0]));
      case ParameterizedType generic
      when generic.getRawType() == Map.class ->
        new Groups.OfMap<>(
            of(generic.getActualTypeArguments()[0]), of(generic.getActualTypeArguments()[1]));
      default -> throw new IllegalArgumentException("no JSON is known for " + type.getTypeName());
    };
  }

  private static Codec<?> make(Class<?> type) {
    var scalar = Scalars.of(type);
    if (scalar != null) return scalar;
    if (type.isSealed()) return new SealedCodec<>(type);
    if (type.isRecord()) return RecordCodec.of(type);
    throw new IllegalArgumentException("no JSON is known for " + type.getName());
  }

  /// Found at use, so that a record may hold its own kind and unused variants cost nothing.
  private record Later<T>(Class<T> type) implements Codec<T> {
    @Override
    public Json write(T value) {
      return of(type).write(value);
    }

    @Override
    public T read(Json json) {
      return of(type).read(json);
    }
  }
}
