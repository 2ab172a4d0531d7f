package kundcenter.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One component of a record: its name, how it is got, how it is written, and whether it may be
/// absent.
record Component(String name, MethodHandle getter, Codec<Object> codec, Absence absence) {

  enum Absence {
    NEVER,
    NULL,
    EMPTY
  }

  private static final MethodType GETTER = MethodType.methodType(Object.class, Object.class);

  @SuppressWarnings("unchecked") // the getter gives what the codec was made for
  static Component of(RecordComponent part, MethodHandles.Lookup lookup)
      throws IllegalAccessException {
    var getter = lookup.unreflect(part.getAccessor()).asType(GETTER);
    var type = part.getGenericType();
    var absence =
        part.getAnnotatedType().isAnnotationPresent(Nullable.class) ? Absence.NULL : Absence.NEVER;
    if (type instanceof ParameterizedType generic && generic.getRawType() == Optional.class) {
      type = generic.getActualTypeArguments()[0];
      absence = Absence.EMPTY;
    }
    return new Component(part.getName(), getter, (Codec<Object>) Records.of(type), absence);
  }

  boolean isBareValue() {
    return name.equals("value") && absence == Absence.NEVER;
  }

  @Nullable Json write(Object owner) {
    return absence == Absence.NEVER ? writePresent(owner) : writeIfPresent(get(owner));
  }

  Json writePresent(Object owner) {
    return codec.write(Objects.requireNonNull(get(owner), name));
  }

  private @Nullable Json writeIfPresent(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Optional<?> optional
      when absence == Absence.EMPTY -> optional.isPresent() ? codec.write(optional.get()) : null;
      default -> codec.write(value);
    };
  }

  @Nullable Object read(@Nullable Json json) {
    if (json != null) {
      var value = readPresent(json);
      return absence == Absence.EMPTY ? Optional.of(value) : value;
    }
    return switch (absence) {
      case EMPTY -> Optional.empty();
      case NULL -> null;
      case NEVER -> throw new JsonMismatch("a value is wanted").in(name);
    };
  }

  Object readPresent(Json json) {
    try {
      return codec.read(json);
    } catch (JsonMismatch e) {
      throw e.in(name);
    }
  }

  private @Nullable Object get(Object owner) {
    try {
      return (@Nullable Object) getter.invokeExact(owner);
    } catch (Throwable e) {
      throw RecordCodec.unchecked(e);
    }
  }
}
