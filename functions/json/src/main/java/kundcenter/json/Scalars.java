package kundcenter.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The codecs of values without parts, each made when its type is first met.
final class Scalars {

  private Scalars() {}

  static @Nullable Codec<?> of(Class<?> type) {
    if (type.isEnum()) return enumeration(type);
    if (type == String.class) return text("a text", Function.identity(), Function.identity());
    if (type == Instant.class) return text("an instant", Instants::text, Instant::parse);
    if (type == LocalDate.class) return text("a date", LocalDate::toString, LocalDate::parse);
    if (type == LocalTime.class)
      return text("a time of day", LocalTime::toString, LocalTime::parse);
    if (type == Duration.class) return text("a duration", Duration::toString, Duration::parse);
    if (type == long.class || type == Long.class) return number(Function.identity());
    if (type == int.class || type == Integer.class) return number(Math::toIntExact);
    if (type == boolean.class || type == Boolean.class)
      return codec(JsonBoolean::of, Scalars::flag);
    if (type == BigDecimal.class) return codec(JsonNumber::new, Scalars::decimal);
    return null;
  }

  private static Boolean flag(Json json) {
    if (json instanceof JsonBoolean(var flag)) return flag;
    throw new JsonMismatch("true or false is wanted");
  }

  private static BigDecimal decimal(Json json) {
    if (json instanceof JsonNumber(var value)) return value;
    throw new JsonMismatch("a number is wanted");
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
