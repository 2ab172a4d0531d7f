package kundcenter.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The codecs of values without parts.
final class Scalars {

  private static final Codec<Long> LONG = number(Function.identity());
  private static final Codec<Integer> INT = number(Math::toIntExact);
  private static final Codec<Boolean> BOOLEAN = codec(JsonBoolean::of, json -> {
    if (json instanceof JsonBoolean(var flag)) return flag;
    throw new JsonMismatch("true or false is wanted");
  });

  private static final Codec<BigDecimal> DECIMAL = codec(JsonNumber::new, json -> {
    if (json instanceof JsonNumber(var value)) return value;
    throw new JsonMismatch("a number is wanted");
  });

  private static final Map<Class<?>, Codec<?>> ALL = Map.ofEntries(
      Map.entry(boolean.class, BOOLEAN),
      Map.entry(Boolean.class, BOOLEAN),
      Map.entry(int.class, INT),
      Map.entry(Integer.class, INT),
      Map.entry(long.class, LONG),
      Map.entry(Long.class, LONG),
      Map.entry(BigDecimal.class, DECIMAL),
      Map.entry(String.class, text("a text", Function.identity(), Function.identity())),
      Map.entry(Instant.class, text("an instant", Instants::text, Instant::parse)),
      Map.entry(LocalDate.class, text("a date", LocalDate::toString, LocalDate::parse)),
      Map.entry(LocalTime.class, text("a time of day", LocalTime::toString, LocalTime::parse)),
      Map.entry(Duration.class, text("a duration", Duration::toString, Duration::parse)));

  private Scalars() {}

  static @Nullable Codec<?> of(Class<?> type) {
    return type.isEnum() ? enumeration(type) : ALL.get(type);
  }

  private static Codec<?> enumeration(Class<?> type) {
    var byName = new HashMap<String, Enum<?>>();
    for (var constant : type.getEnumConstants()) {
      var named = (Enum<?>) constant;
      byName.put(named.name(), named);
    }
    return text(
        "one of the names of " + type.getSimpleName(), (Enum<?> value) -> value.name(), name -> {
          var found = byName.get(name);
          if (found == null) throw new IllegalArgumentException("no such name");
          return found;
        });
  }

  private static <N extends Number> Codec<N> number(Function<Long, N> narrow) {
    return codec(value -> new JsonNumber(value.longValue()), json -> {
      try {
        if (json instanceof JsonNumber number) return narrow.apply(number.longValueExact());
      } catch (ArithmeticException e) {
        throw new JsonMismatch("a smaller whole number is wanted", e);
      }
      throw new JsonMismatch("a whole number is wanted");
    });
  }

  private static <T> Codec<T> text(
      String wanted, Function<T, String> writer, Function<String, T> reader) {
    return codec(value -> new JsonString(writer.apply(value)), json -> {
      try {
        if (json instanceof JsonString(var text)) return reader.apply(text);
      } catch (DateTimeException | IllegalArgumentException e) {
        throw new JsonMismatch(wanted + " is wanted", e);
      }
      throw new JsonMismatch(wanted + " is wanted");
    });
  }

  private static <T> Codec<T> codec(Function<T, Json> writer, Function<Json, T> reader) {
    return new Codec<>() {
      @Override
      public Json write(T value) {
        return writer.apply(value);
      }

      @Override
      public T read(Json json) {
        return reader.apply(json);
      }
    };
  }
}
