package kundcenter.json;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A sealed interface of records: the record's own members after its `type`.
final class SealedCodec<T> implements Codec<T> {

  private static final String TYPE = "type";

  private final Map<String, Class<?>> byName = new HashMap<>();

  SealedCodec(Class<T> type) {
    gather(type);
  }

  private void gather(Class<?> type) {
    for (var variant : type.getPermittedSubclasses()) {
      if (variant.isSealed()) {
        gather(variant);
      } else if (variant.isRecord()) {
        var before = byName.put(variant.getSimpleName(), variant);
        if (before != null && before != variant)
          throw new IllegalArgumentException("two variants named " + variant.getSimpleName());
      } else {
        throw new IllegalArgumentException(variant.getName() + " is no record");
      }
    }
  }

  @Override
  public Json write(T value) {
    var members = JsonObject.with(TYPE, value.getClass().getSimpleName());
    RecordCodec.forObject(value.getClass()).writeMembers(value, members);
    return members.build();
  }

  @Override
  @SuppressWarnings("unchecked") // only subclasses of T were gathered
  public T read(Json json) {
    if (!(json instanceof JsonObject object)) throw new JsonMismatch("an object is wanted");
    var variant = variant(object.get(TYPE));
    return (T) RecordCodec.forObject(variant).readMembers(object, 1);
  }

  private Class<?> variant(@Nullable Json type) {
    if (type instanceof JsonString(var name)) {
      var variant = byName.get(name);
      if (variant != null) return variant;
    }
    throw new JsonMismatch("a known type is wanted").in(TYPE);
  }
}
