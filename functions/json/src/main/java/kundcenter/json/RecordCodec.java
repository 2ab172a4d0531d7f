package kundcenter.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A record as an object of its components. The handles are looked up once per type, and none
/// before its use: most records are only ever read, or only written.
final class RecordCodec<T> implements Codec<T> {

  private static final ClassValue<RecordCodec<?>> OBJECTS = new ClassValue<>() {
    @Override
    protected RecordCodec<?> computeValue(Class<?> type) {
      return new RecordCodec<>(type);
    }
  };

  private final Class<T> type;
  private final MethodHandles.Lookup lookup;
  private final List<Component> components;
  private @Nullable MethodHandle constructor;

  private RecordCodec(Class<T> type) {
    this.type = type;
    try {
      lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
    } catch (IllegalAccessException e) {
      throw new IllegalArgumentException(type.getName() + " is closed to us", e);
    }
    var all = new ArrayList<Component>();
    for (var part : type.getRecordComponents()) all.add(Component.of(part, lookup));
    components = List.copyOf(all);
  }

  /// The codec as the components of other records use it: a lone `value` goes bare.
  static Codec<?> of(Class<?> type) {
    return bareIfLone(forObject(type));
  }

  private static <T> Codec<T> bareIfLone(RecordCodec<T> codec) {
    return codec.components.size() == 1 && codec.components.getFirst().isBareValue()
        ? new Bare<>(codec)
        : codec;
  }

  @SuppressWarnings("unchecked") // the codec of a class was made from that class
  static <T> RecordCodec<T> forObject(Class<?> type) {
    return (RecordCodec<T>) OBJECTS.get(type);
  }

  @Override
  public Json write(T value) {
    var members = new JsonObject.Builder(components.size());
    writeMembers(value, members);
    return members.build();
  }

  @Override
  public T read(Json json) {
    if (json instanceof JsonObject object) return readMembers(object, 0);
    throw new JsonMismatch("an object is wanted");
  }

  void writeMembers(T value, JsonObject.Builder members) {
    for (var component : components) {
      var json = component.write(value);
      if (json != null) members.put(component.name(), json);
    }
  }

  /// @param others how many members belong to someone else and are left alone
  T readMembers(JsonObject object, int others) {
    var arguments = new Object[components.size()];
    var found = others;
    for (var i = 0; i < arguments.length; i++) {
      var component = components.get(i);
      var json = object.get(component.name());
      if (json != null) found++;
      arguments[i] = component.read(json);
    }
    if (found != object.size())
      throw new JsonMismatch("only the names that " + type.getSimpleName() + " has are wanted");
    return construct(arguments);
  }

  @SuppressWarnings("unchecked") // the handle is T's own constructor
  private T construct(Object... arguments) {
    try {
      return (T) constructor().invokeExact(arguments);
    } catch (IllegalArgumentException | NullPointerException e) {
      throw new JsonMismatch("what " + type.getSimpleName() + " accepts is wanted", e);
    } catch (Throwable e) {
      throw unchecked(e);
    }
  }

  // Two threads may both look it up and find the same.
  private MethodHandle constructor() throws ReflectiveOperationException {
    var known = constructor;
    if (known == null) {
      var types = new ArrayList<Class<?>>();
      for (var part : type.getRecordComponents()) types.add(part.getType());
      known = lookup
          .findConstructor(type, MethodType.methodType(void.class, types))
          .asSpreader(Object[].class, types.size())
          .asType(MethodType.methodType(Object.class, Object[].class));
      constructor = known;
    }
    return known;
  }

  static RuntimeException unchecked(Throwable thrown) {
    return switch (thrown) {
      case Error error -> throw error;
      case RuntimeException exception -> exception;
      default -> new UndeclaredThrowableException(thrown);
    };
  }

  /// A record that is only a name for one value.
  private record Bare<T>(RecordCodec<T> codec) implements Codec<T> {
    @Override
    public Json write(T value) {
      return codec.components.getFirst().writePresent(value);
    }

    @Override
    public T read(Json json) {
      return codec.construct(codec.components.getFirst().readPresent(json));
    }
  }
}
