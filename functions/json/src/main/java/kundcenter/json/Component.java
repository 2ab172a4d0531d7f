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
final class Component {

  private enum Absence {
    NEVER,
    NULL,
    EMPTY
  }

  private static final MethodType GETTER = MethodType.methodType(Object.class, Object.class);

  private final String name;
  private final RecordComponent part;
  private final MethodHandles.Lookup lookup;
  private final Codec<Object> codec;
  private final Absence absence;
  private @Nullable MethodHandle getter;

  private Component(
      RecordComponent part, MethodHandles.Lookup lookup, Codec<Object> codec, Absence absence) {
    this.name = part.getName();
    this.part = part;
    this.lookup = lookup;
    this.codec = codec;
    this.absence = absence;
  }

  @SuppressWarnings("unchecked") // the getter gives what the codec was made for
  static Component of(RecordComponent part, MethodHandles.Lookup lookup) {
    var type = part.getGenericType();
    var absence =
        part.getAnnotatedType().isAnnotationPresent(Nullable.class) ? Absence.NULL : Absence.NEVER;
    if (type instanceof ParameterizedType generic && generic.getRawType() == Optional.class) {
      type = generic.getActualTypeArguments()[0];
      absence = Absence.EMPTY;
    }
    return new Component(part, lookup, (Codec<Object>) Records.of(type), absence);
  }

  String name() {
    return name;
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
      return (@Nullable Object) getter().invokeExact(owner);
    } catch (Throwable e) {
      throw RecordCodec.unchecked(e);
    }
  }

  // Two threads may both look it up and find the same.
  private MethodHandle getter() throws IllegalAccessException {
    var known = getter;
    if (known == null) {
      known = lookup.unreflect(part.getAccessor()).asType(GETTER);
      getter = known;
    }
    return known;
  }
}
