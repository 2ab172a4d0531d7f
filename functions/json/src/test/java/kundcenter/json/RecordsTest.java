package kundcenter.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordsTest {

  enum Colour {
    RED,
    BLUE {
      @Override
      public String toString() {
        return "sky";
      }
    }
  }

  record Count(long value) {
    Count {
      if (value < 1) throw new IllegalArgumentException("secret " + value);
    }
  }

  record Name(String value) {}

  record Everything(
      String text,
      boolean flag,
      int small,
      long large,
      Colour colour,
      Instant at,
      LocalDate day,
      LocalTime time,
      Duration length,
      Count number,
      Optional<Name> optional,
      @Nullable String nullable,
      @Nullable Integer count,
      List<Count> list,
      Set<Colour> set,
      Map<Name, List<Event>> map,
      Event event) {}

  sealed interface Event {}

  record Opened(String subject) implements Event {}

  record Closed() implements Event {}

  record Counted(long value) implements Event {}

  sealed interface Moved extends Event {}

  sealed interface Urgent extends Event {}

  record Raised(List<Event> because) implements Moved, Urgent {}

  private static final Everything FULL = new Everything(
      "å",
      true,
      -1,
      Long.MAX_VALUE,
      Colour.BLUE,
      Instant.parse("2026-03-02T07:00:00Z"),
      LocalDate.parse("2026-03-02"),
      LocalTime.parse("08:00"),
      Duration.ofMinutes(90),
      new Count(17),
      Optional.of(new Name("n")),
      "x",
      3,
      List.of(new Count(2), new Count(1)),
      Set.of(Colour.RED, Colour.BLUE),
      Map.of(new Name("b"), List.of(new Closed()), new Name("a"), List.of()),
      new Raised(List.of(new Opened("s"), new Counted(4))));

  private static final String FULL_TEXT = """
      {"text":"å","flag":true,"small":-1,"large":9223372036854775807,"colour":"BLUE",\
      "at":"2026-03-02T07:00:00.000Z","day":"2026-03-02","time":"08:00","length":"PT1H30M",\
      "number":17,"optional":"n","nullable":"x","count":3,"list":[2,1],"set":["BLUE","RED"],\
      "map":{"a":[],"b":[{"type":"Closed"}]},\
      "event":{"type":"Raised","because":[{"type":"Opened","subject":"s"},{"type":"Counted","value":4}]}}""";

  @Test
  void a_record_is_written_by_its_components_in_order() {
    assertThat(Records.of(Everything.class).write(FULL).text()).isEqualTo(FULL_TEXT);
  }

  @Test
  void what_is_written_reads_back_equal() {
    assertThat(Records.of(Everything.class).read(Json.parse(FULL_TEXT))).isEqualTo(FULL);
  }

  record Sparse(Optional<String> empty, @Nullable String none) {}

  @Test
  void what_is_empty_or_null_is_absent() {
    var sparse = new Sparse(Optional.empty(), null);

    assertThat(Records.of(Sparse.class).write(sparse)).isEqualTo(JsonObject.EMPTY);
    assertThat(Records.of(Sparse.class).read(JsonObject.EMPTY)).isEqualTo(sparse);
  }

  @Test
  void a_null_that_no_annotation_allows_is_not_written() {
    @SuppressWarnings("NullAway") // the mistake that the test is about
    var broken = new Name(null);

    assertThatNullPointerException().isThrownBy(() -> Records.of(Name.class).write(broken));
  }

  @Test
  void a_variant_read_by_its_own_class_has_no_type() {
    assertThat(Records.of(Opened.class).write(new Opened("s")).text())
        .isEqualTo("{\"subject\":\"s\"}");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          "text":"å"            | "text":1                | /text: a text is wanted
          "flag":true           | "flag":"true"           | /flag: true or false is wanted
          "flag":true,          | ``                      | /flag: a value is wanted
          "small":-1            | "small":1.5             | /small: a smaller whole number is wanted
          "small":-1            | "small":2147483648      | /small: a smaller whole number is wanted
          "small":-1            | "small":null            | /small: a whole number is wanted
          "colour":"BLUE"       | "colour":"sky"          | /colour: one of the names of Colour is wanted
          2026-03-02T07         | 2026-13-02T07           | /at: an instant is wanted
          "day":"2026-03-02"    | "day":"2026-02-30"      | /day: a date is wanted
          "08:00"               | "25:00"                 | /time: a time of day is wanted
          PT1H30M               | soon                    | /length: a duration is wanted
          "number":17           | "number":0              | /number: what Count accepts is wanted
          "number":17           | "number":{"value":17}   | /number/value: a whole number is wanted
          "optional":"n"        | "optional":null         | /optional/value: a text is wanted
          "list":[2,1]          | "list":[2,"secret"]     | /list/1/value: a whole number is wanted
          "list":[2,1]          | "list":{}               | /list: a list is wanted
          "set":["BLUE","RED"]  | "set":["RED","RED"]     | /set: each only once is wanted
          "map":{"a":[]         | "map":{"~/":[1]         | /map/~0~1/0: an object is wanted
          "type":"Closed"       | "type":"Event"          | /map/b/0/type: a known type is wanted
          "type":"Closed"       | "type":"Closed","x":1   | /map/b/0: only the names that Closed has are wanted
          {"type":"Closed"}     | {}                      | /map/b/0/type: a known type is wanted
          "text":"å"            | "text":"å","secret":1   | the whole: only the names that Everything has are wanted
          """)
  void a_mismatch_tells_place_and_want_and_not_the_value(
      String right, String wrong, String message) {
    assertThat(FULL_TEXT).contains(right);
    var json = Json.parse(FULL_TEXT.replace(right, wrong));

    var mismatch = catchThrowableOfType(
        JsonMismatch.class, () -> Records.of(Everything.class).read(json));

    assertThat(mismatch).hasMessage(message);
  }

  record Fine(Instant at) {}

  @Test
  void an_instant_finer_than_a_millisecond_is_not_written() {
    var fine = new Fine(Instant.parse("2026-03-02T07:00:00.000000001Z"));

    assertThatIllegalArgumentException().isThrownBy(() -> Records.of(Fine.class).write(fine));
  }

  record Node(int weight, List<Node> below) {}

  @Test
  void a_record_may_hold_its_own_kind() {
    var tree = new Node(1, List.of(new Node(2, List.of())));
    var codec = Records.of(Node.class);

    assertThat(codec.read(codec.write(tree))).isEqualTo(tree);
  }

  record Unknown(Thread thread) {}

  record Wild(List<?> any) {}

  sealed interface Loose permits Stray {}

  static final class Stray implements Loose {}

  @Test
  void a_type_without_a_json_form_is_named_when_its_codec_is_made() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Records.of(Unknown.class))
        .withMessage("no JSON is known for java.lang.Thread");
    assertThatIllegalArgumentException().isThrownBy(() -> Records.of(Wild.class));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Records.of(Loose.class))
        .withMessageEndingWith("Stray is no record");
  }

  record Clash(String type) implements Tagged {}

  sealed interface Tagged {}

  @Test
  void a_variant_with_a_component_named_type_is_not_written() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Records.of(Tagged.class).write(new Clash("x")))
        .withMessage("type stands there already");
  }

  @Test
  void any_record_comes_back_equal_through_bytes() {
    var codec = Records.of(Everything.class);
    Seeds.each(500, random -> {
      var value = new Everything(
          Long.toString(random.nextLong(), 36),
          random.nextBoolean(),
          random.nextInt(),
          random.nextLong(),
          random.nextBoolean() ? Colour.RED : Colour.BLUE,
          Instant.ofEpochMilli(random.nextLong(4_102_444_800_000L)),
          LocalDate.ofEpochDay(random.nextInt(40_000)),
          LocalTime.ofSecondOfDay(random.nextInt(86_400)),
          Duration.ofMillis(random.nextLong(1L << 40)),
          new Count(1 + random.nextInt(1 << 20)),
          random.nextBoolean() ? Optional.empty() : Optional.of(new Name("å")),
          random.nextBoolean() ? null : "",
          random.nextBoolean() ? null : random.nextInt(),
          random.ints(3, 1, 9).mapToObj(Count::new).toList(),
          random.nextBoolean() ? Set.of() : Set.of(Colour.RED),
          Map.of(new Name("k" + random.nextInt()), List.of(new Counted(random.nextLong()))),
          random.nextBoolean() ? new Closed() : new Raised(List.of(new Closed())));
      assertThat(codec.read(Json.parse(codec.write(value).bytes(), Limits.TRUSTED)))
          .isEqualTo(value);
    });
  }
}
