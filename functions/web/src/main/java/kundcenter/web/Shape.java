package kundcenter.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kundcenter.file.Sha256;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonBoolean;
import kundcenter.json.JsonNumber;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;
import org.jspecify.annotations.Nullable;

/// What a field may hold, with its bounds, which are part of the contract.
public final class Shape<T> {

  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("2100-01-01T00:00:00Z");
  private static final int LONGEST_INSTANT = 40;
  private static final LocalDate FIRST_DATE = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST_DATE = LocalDate.of(2099, 12, 31);
  private static final YearMonth FIRST_MONTH = YearMonth.from(FIRST_DATE);
  private static final YearMonth LAST_MONTH = YearMonth.from(LAST_DATE);

  @FunctionalInterface
  private interface Reading<T> {
    @Nullable T read(Json json, Spot spot);
  }

  private final Supplier<T> sample;
  private final Reading<T> reading;

  private Shape(Supplier<T> sample, Reading<T> reading) {
    this.sample = sample;
    this.reading = reading;
  }

  /// Text in one line, without white space around it, of so many signs (code points). Signs
  /// that turn the writing direction are dropped: they could make a subject read as another.
  public static Shape<String> line(int min, int max) {
    return text(min, max, Signs::line);
  }

  /// Text in any number of lines, which end in `\n`, of so many signs (code points).
  public static Shape<String> text(int min, int max) {
    return text(min, max, Signs::lines);
  }

  private static Shape<String> text(int min, int max, Function<String, @Nullable String> clean) {
    var sample = "x".repeat(min);
    return new Shape<>(() -> sample, (json, spot) -> {
      if (!(json instanceof JsonString(var raw))) return spot.wrong(Wrong.NOT_TEXT);
      var text = clean.apply(raw);
      if (text == null) return spot.wrong(Wrong.FORBIDDEN_SIGN);
      var length = text.codePointCount(0, text.length());
      if (length < min || (min > 0 && text.isBlank())) return spot.wrong(Wrong.TOO_SHORT, min, max);
      if (length > max) return spot.wrong(Wrong.TOO_LONG, max, length);
      return text;
    });
  }

  /// A word of so many letters, digits and hyphens at most. Capitals are read as small letters.
  public static Shape<String> word(int max) {
    return new Shape<>(() -> "x", (json, spot) -> {
      if (!(json instanceof JsonString(var raw))) return spot.wrong(Wrong.NOT_TEXT);
      var word = raw.toLowerCase(Locale.ROOT);
      return word.isEmpty() || word.length() > max || !word.chars().allMatch(Signs::isOfWord)
          ? spot.wrong(Wrong.NOT_WORD, max)
          : word;
    });
  }

  /// One of the names of an enum.
  public static <E extends Enum<E>> Shape<E> oneOf(Class<E> type) {
    return choice(Enum::name, List.of(type.getEnumConstants()));
  }

  /// One of some values, by its text; at least one.
  public static <T> Shape<T> choice(Function<T, String> text, List<T> values) {
    return new Shape<>(values::getFirst, (json, spot) -> {
      if (!(json instanceof JsonString(var wanted))) return spot.wrong(Wrong.NOT_TEXT);
      for (var value : values) {
        if (text.apply(value).equals(wanted)) return value;
      }
      return spot.wrong(
          Wrong.NOT_ONE_OF, values.stream().map(text).collect(Collectors.joining(", ")));
    });
  }

  /// A whole number within its bounds, both included. In a query it is written in digits.
  public static Shape<Integer> integer(int min, int max) {
    return whole(min, max).as(Math::toIntExact);
  }

  /// The same for numbers that may outgrow an int. The bounds lie within 18 digits.
  public static Shape<Long> whole(long min, long max) {
    return new Shape<>(() -> min, (json, spot) -> {
      var number = switch (json) {
        case JsonNumber(var it) when it.scale() == 0 -> clamped(it);
        case JsonString(var text) when spot.isText() -> Signs.digits(text);
        default -> null;
      };
      if (number == null) return spot.wrong(Wrong.NOT_INTEGER);
      if (number < min || number > max) return spot.wrong(Wrong.OUT_OF_RANGE, min, max);
      return number;
    });
  }

  /// The number, or the nearest that a long can be, which no bounds include.
  private static Long clamped(BigDecimal number) {
    var whole = number.toBigInteger();
    if (whole.bitLength() < Long.SIZE) return whole.longValueExact();
    return whole.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
  }

  /// A number that names something, from 1, as [Request#numberPart] has it in a path.
  public static Shape<Long> number() {
    return whole(1, Signs.GREATEST);
  }

  /// True or false. On a form it is a box with the value `on`, which is sent if it is ticked.
  public static Shape<Boolean> flag() {
    return new Shape<>(() -> false, (json, spot) -> {
      if (json instanceof JsonBoolean(var flag)) return flag;
      if (spot.isText() && json instanceof JsonString(var text) && text.equals("on")) return true;
      return spot.wrong(Wrong.NOT_FLAG);
    });
  }

  /// An RFC 3339 instant from 2000 until 2100 (threat T40), cut to whole milliseconds.
  public static Shape<Instant> instant() {
    return new Shape<>(() -> EARLIEST, (json, spot) -> {
      if (!(json instanceof JsonString(var text)) || text.length() > LONGEST_INSTANT)
        return spot.wrong(Wrong.NOT_INSTANT);
      try {
        var instant = Instant.parse(text).truncatedTo(ChronoUnit.MILLIS);
        if (instant.isBefore(EARLIEST) || !instant.isBefore(END))
          return spot.wrong(Wrong.OUT_OF_RANGE, EARLIEST, END);
        return instant;
      } catch (DateTimeException _) {
        return spot.wrong(Wrong.NOT_INSTANT);
      }
    });
  }

  /// A date such as 2026-03-02, from 2000 until 2100 (threat T40).
  public static Shape<LocalDate> date() {
    return new Shape<>(() -> FIRST_DATE, (json, spot) -> {
      if (!(json instanceof JsonString(var text)) || text.length() > LONGEST_INSTANT)
        return spot.wrong(Wrong.NOT_DATE);
      try {
        var date = LocalDate.parse(text);
        return date.isBefore(FIRST_DATE) || date.isAfter(LAST_DATE)
            ? spot.wrong(Wrong.OUT_OF_RANGE, FIRST_DATE, LAST_DATE)
            : date;
      } catch (DateTimeException _) {
        return spot.wrong(Wrong.NOT_DATE);
      }
    });
  }

  /// A month such as 2026-11, from 2000 until 2100 (threat T40).
  public static Shape<YearMonth> month() {
    return like(
        text -> {
          try {
            return Optional.of(YearMonth.parse(text))
                .filter(month -> !month.isBefore(FIRST_MONTH) && !month.isAfter(LAST_MONTH));
          } catch (DateTimeException _) {
            return Optional.empty();
          }
        },
        YearMonth.of(2026, 11));
  }

  /// One of our opaque identities, such as `id(PersonId::new)`.
  public static <T> Shape<T> id(Function<String, T> constructor) {
    return new Shape<>(() -> constructor.apply("x"), (json, spot) -> {
      try {
        return json instanceof JsonString(var text)
            ? constructor.apply(text)
            : spot.wrong(Wrong.NOT_TEXT);
      } catch (IllegalArgumentException _) {
        return spot.wrong(Wrong.NOT_ID);
      }
    });
  }

  /// A SHA-256 digest as `sha256sum` prints it.
  public static Shape<Sha256> digest() {
    return new Shape<>(() -> Sha256.of(new byte[0]), (json, spot) -> {
      try {
        return json instanceof JsonString(var text) ? new Sha256(text) : spot.wrong(Wrong.NOT_TEXT);
      } catch (IllegalArgumentException _) {
        return spot.wrong(Wrong.NOT_DIGEST);
      }
    });
  }

  /// What a text means by a rule of its own, which gives nothing for other texts.
  ///
  /// @param example of what is wanted, told where it is something else
  public static <T> Shape<T> like(Function<String, Optional<T>> rule, T example) {
    return new Shape<>(() -> example, (json, spot) -> {
      if (!(json instanceof JsonString(var text))) return spot.wrong(Wrong.NOT_TEXT);
      var value = rule.apply(text.strip());
      return value.isPresent() ? value.get() : spot.wrong(Wrong.NOT_LIKE, example);
    });
  }

  /// A list. On a form it is a name that is sent any number of times.
  public static <T> Shape<List<T>> list(int max, Shape<T> item) {
    return new Shape<>(List::of, (json, spot) -> {
      var items = switch (json) {
        case JsonArray(var several) -> several;
        case JsonString one when spot.isText() -> List.<Json>of(one);
        default -> null;
      };
      if (items == null) return spot.wrong(Wrong.NOT_LIST);
      if (items.size() > max) return spot.wrong(Wrong.TOO_MANY, max);
      var list = new ArrayList<T>(items.size());
      for (var each : items) {
        var value = item.read(each, spot.in(list.size()));
        list.add(value == null ? item.sample() : value);
      }
      return List.copyOf(list);
    });
  }

  /// A list in one text, with blanks between its items.
  public static <T> Shape<List<T>> several(int max, Shape<T> item) {
    var list = list(max, item);
    return new Shape<>(List::of, (json, spot) -> {
      if (!(json instanceof JsonString(var text))) return spot.wrong(Wrong.NOT_TEXT);
      var items = Arrays.stream(text.split(" ", -1)).filter(part -> !part.isEmpty());
      return list.read(new JsonArray(items.<Json>map(JsonString::new).toList()), spot);
    });
  }

  /// A table as CSV (RFC 4180) in a text of so many signs at most.
  public static <T> Shape<List<TableLine<T>>> table(int longest, CsvTable<T> table) {
    var text = text(1, longest);
    return new Shape<>(List::of, (json, spot) -> {
      var cells = text.read(json, spot);
      return cells == null ? null : table.read(cells, spot);
    });
  }

  /// An object whose names are the client's to choose within a shape of their own.
  public static <K, T> Shape<Map<K, T>> map(int max, Shape<K> name, Shape<T> item) {
    return new Shape<>(Map::of, (json, spot) -> {
      if (!(json instanceof JsonObject object)) return spot.wrong(Wrong.NOT_OBJECT);
      if (object.size() > max) return spot.wrong(Wrong.TOO_MANY, max);
      var map = new LinkedHashMap<K, T>();
      object.forEach((raw, each) -> {
        var place = spot.in(raw);
        var key = name.read(new JsonString(raw), place);
        var value = item.read(each, place);
        map.put(key == null ? name.sample() : key, value == null ? item.sample() : value);
      });
      return Collections.unmodifiableMap(map);
    });
  }

  /// An object with fields of its own.
  public static <T> Shape<T> object(Function<Fields, T> reader) {
    return new Shape<>(() -> reader.apply(Fields.samples()), (json, spot) -> {
      if (!(json instanceof JsonObject object)) return spot.wrong(Wrong.NOT_OBJECT);
      var fields = Fields.within(spot, object);
      var value = reader.apply(fields);
      fields.refuseUnasked();
      return value;
    });
  }

  /// The same shape, whose values stand for others: `whole(1, max).as(TicketNumber::new)`. The
  /// function takes every value that the shape allows.
  public <U> Shape<U> as(Function<T, U> meaning) {
    return new Shape<>(() -> meaning.apply(sample()), (json, spot) -> {
      var value = read(json, spot);
      return value == null ? null : meaning.apply(value);
    });
  }

  T sample() {
    return sample.get();
  }

  /// The value, or null when its fault has been noted.
  @Nullable T read(Json json, Spot spot) {
    return reading.read(json, spot);
  }
}
