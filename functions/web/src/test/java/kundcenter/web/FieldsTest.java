package kundcenter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kundcenter.customer.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {

  enum Kind {
    GUIDANCE,
    TECHNICAL
  }

  record Version(String name, int year) {
    Version {
      if (name.isEmpty()) throw new IllegalArgumentException("no name");
    }
  }

  record Order(
      String subject,
      String body,
      Kind kind,
      int minutes,
      boolean urgent,
      Instant from,
      PersonId person,
      List<String> tags,
      Version version,
      Optional<String> reason) {}

  private static Order order(Fields fields) {
    return new Order(
        fields.required("subject", Shape.line(1, 20)),
        fields.required("body", Shape.text(1, 40)),
        fields.required("kind", Shape.oneOf(Kind.class)),
        fields.required("minutes", Shape.integer(1, 1440)),
        fields.required("urgent", Shape.flag()),
        fields.required("from", Shape.instant()),
        fields.required("person", Shape.id(PersonId::new)),
        fields.required("tags", Shape.list(2, Shape.line(1, 5))),
        fields.required("version", Shape.object(FieldsTest::version)),
        fields.optional("reason", Shape.text(1, 10)));
  }

  private static Version version(Fields fields) {
    return new Version(
        fields.required("name", Shape.line(1, 5)),
        fields.required("year", Shape.integer(2000, 2099)));
  }

  private static final String RIGHT = """
      {"subject":"Moms","body":"Hej\\n\\tdå","kind":"TECHNICAL","minutes":1440,"urgent":true,\
      "from":"2026-03-02T08:00:00.1239+01:00","person":"p-1","tags":["a","b"],\
      "version":{"name":"GO","year":2026}}""";

  @Test
  void right_fields_become_the_command() {
    assertThat(read(RIGHT, FieldsTest::order))
        .isEqualTo(new Order(
            "Moms",
            "Hej\n\tdå",
            Kind.TECHNICAL,
            1440,
            true,
            Instant.parse("2026-03-02T07:00:00.123Z"),
            new PersonId("p-1"),
            List.of("a", "b"),
            new Version("GO", 2026),
            Optional.empty()));
  }

  @Test
  void all_faults_are_told_at_once_with_pointer_code_and_what_is_allowed() {
    var body = """
        {"subject":"","body":7,"kind":"OTHER","minutes":0,"urgent":"yes","from":"now",\
        "person":"a b","tags":["a","too long"],"version":{"name":"GO","month":3},"reason":{}}""";

    assertThat(faults(body, FieldsTest::order)).isEqualTo("""
            /subject TOO_SHORT [1, 20]
            /body NOT_TEXT []
            /kind NOT_ONE_OF [GUIDANCE, TECHNICAL]
            /minutes OUT_OF_RANGE [1, 1440]
            /urgent NOT_FLAG []
            /from NOT_INSTANT []
            /person NOT_ID []
            /tags/1 TOO_LONG [5, 8]
            /version/year MISSING []
            /version/month UNKNOWN [name, year]
            /reason NOT_TEXT []""");
  }

  @Test
  void an_empty_body_tells_every_required_field() {
    assertThat(faults("", FieldsTest::order).lines())
        .hasSize(9)
        .allSatisfy(line -> assertThat(line).endsWith("MISSING []"));
  }

  @Test
  void null_counts_as_absent() {
    var optional = read("{\"a\":null}", fields -> fields.optional("a", Shape.flag()));

    assertThat(optional).isEmpty();
    assertThat(faults("{\"a\":null}", fields -> fields.required("a", Shape.flag())))
        .isEqualTo("/a MISSING []");
  }

  @Test
  void a_field_that_nobody_asked_for_is_told_with_those_that_are_allowed_T33() {
    assertThat(faults(
            "{\"a\":true,\"owner\":1,\"x/~y\":2}", fields -> fields.required("a", Shape.flag())))
        .isEqualTo("/owner UNKNOWN [a]\n/x~1~0y UNKNOWN [a]");
  }

  @Test
  void a_flood_of_faults_is_told_in_part_and_absurd_names_are_not_echoed_T39() {
    var body = java.util.stream.IntStream.range(0, 1000)
        .mapToObj(i -> "\"" + i + "x".repeat(100) + "\":1")
        .collect(Collectors.joining(",", "{", "}"));

    assertThat(faults(body, fields -> fields.optional("a", Shape.flag())).lines())
        .hasSize(20)
        .containsOnly(" UNKNOWN [a]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\\nb", "a\\u0000", "\\u001b[2J", "a\\u0085", "a\\u2028b", "\\t"})
  void a_line_with_a_control_sign_or_a_break_is_refused(String text) {
    assertThat(faults("{\"a\":\"" + text + "\"}", fields -> fields.required("a", Shape.line(1, 9))))
        .isEqualTo("/a FORBIDDEN_SIGN []");
  }

  @Test
  void signs_that_turn_the_writing_direction_are_dropped_from_a_line() {
    assertThat(line("\\u202Ecod.exe\\u202C \\u2066\\u200F")).isEqualTo("cod.exe");
  }

  @Test
  void white_space_around_a_line_does_not_count() {
    assertThat(line("   12345678  ")).isEqualTo("12345678");
    assertThat(faults("{\"a\":\"   \"}", fields -> fields.required("a", Shape.line(1, 9))))
        .isEqualTo("/a TOO_SHORT [1, 9]");
  }

  private static String line(String text) {
    return read("{\"a\":\"" + text + "\"}", fields -> fields.required("a", Shape.line(1, 9)));
  }

  @Test
  void lines_of_a_text_end_in_a_newline_whatever_ended_them() {
    var text = read("{\"a\":\" 1\\r\\n2\\n\"}", fields -> fields.required("a", Shape.text(1, 9)));

    assertThat(text).isEqualTo(" 1\n2\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\\rb", "a\\u0000", "\\u001b[2J", "a\\u007f"})
  void a_text_with_another_control_sign_is_refused(String text) {
    assertThat(faults("{\"a\":\"" + text + "\"}", fields -> fields.required("a", Shape.text(1, 9))))
        .isEqualTo("/a FORBIDDEN_SIGN []");
  }

  @Test
  void a_text_of_white_space_alone_says_nothing() {
    assertThat(faults("{\"a\":\" \\n \"}", fields -> fields.required("a", Shape.text(1, 9))))
        .isEqualTo("/a TOO_SHORT [1, 9]");
  }

  @Test
  void length_is_counted_in_signs_and_not_in_their_code_units() {
    assertThat(line("😀".repeat(9))).hasSize(18);
    assertThat(
            faults("{\"a\":\"" + "😀".repeat(10) + "\"}", f -> f.required("a", Shape.line(1, 9))))
        .isEqualTo("/a TOO_LONG [9, 10]");
  }

  @ParameterizedTest
  @CsvSource({
    "1, ''",
    "9, ''",
    "0, OUT_OF_RANGE",
    "10, OUT_OF_RANGE",
    "-1, OUT_OF_RANGE",
    "99999999999999999999999, OUT_OF_RANGE",
    "-99999999999999999999999, OUT_OF_RANGE",
    "1.0, NOT_INTEGER",
    "1e0, ''",
    "1e1, NOT_INTEGER",
    "true, NOT_INTEGER",
    "'\"1\"', NOT_INTEGER"
  })
  void whole_numbers_are_taken_from_the_first_to_the_last(String number, String fault) {
    assertThat(
            faults("{\"a\":" + number + "}", fields -> fields.required("a", Shape.integer(1, 9))))
        .contains(fault)
        .hasSizeLessThan(fault.isEmpty() ? 1 : 99);
  }

  @ParameterizedTest
  @CsvSource({
    "2000-01-01T00:00:00Z, ''",
    "1999-12-31T23:59:59.999Z, OUT_OF_RANGE",
    "2099-12-31T23:59:59.999Z, ''",
    "2100-01-01T00:00:00Z, OUT_OF_RANGE",
    "+999999999-12-31T23:59:59Z, OUT_OF_RANGE",
    "-999999999-01-01T00:00:00+18:00, OUT_OF_RANGE",
    "2026-02-30T00:00:00Z, NOT_INSTANT",
    "2026-03-02T07:00:00, NOT_INSTANT",
    "2026-03-02, NOT_INSTANT"
  })
  void instants_are_taken_from_2000_until_2100_T40(String instant, String fault) {
    assertThat(
            faults("{\"a\":\"" + instant + "\"}", fields -> fields.required("a", Shape.instant())))
        .contains(fault)
        .hasSizeLessThan(fault.isEmpty() ? 1 : 99);
  }

  @Test
  void more_items_than_allowed_are_refused() {
    assertThat(faults("{\"a\":[1,2,3]}", f -> f.required("a", Shape.list(2, Shape.integer(1, 9)))))
        .isEqualTo("/a TOO_MANY [2]");
  }

  @Test
  void a_value_may_stand_for_another() {
    var shape = Shape.whole(1, 9).as(number -> "no " + number);

    var meant = read("{\"a\":7}", fields -> fields.required("a", shape));

    assertThat(meant).isEqualTo("no 7");
    assertThat(faults("{\"a\":0}", fields -> fields.required("a", shape))).startsWith("/a OUT");
  }

  @Test
  void samples_refused_together_lose_to_the_faults() {
    assertThat(faults("{}", fields -> {
          fields.required("a", Shape.flag());
          throw new IllegalArgumentException("a sample that a constructor refuses");
        }))
        .isEqualTo("/a MISSING []");
  }

  @Test
  void right_fields_that_a_constructor_refuses_are_a_defect() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("{\"a\":true}", fields -> {
          fields.required("a", Shape.flag());
          throw new IllegalArgumentException("a rule that no shape holds");
        }));
  }

  @Test
  void a_parameter_is_read_from_its_digits() {
    var query = Call.get("/?limit=007&kind=TECHNICAL").request("limit", "kind").query();

    assertThat(query.required("limit", Shape.integer(1, 9))).isEqualTo(7);
    assertThat(query.required("kind", Shape.oneOf(Kind.class))).isEqualTo(Kind.TECHNICAL);
    query.done();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "+1", "1.0", "x", "1234567890123456789", "١"})
  void a_parameter_that_is_no_number_is_told_by_its_name(String value) {
    var query = Call.get("/?limit=" + Percent.encode(value)).request("limit").query();
    query.optional("limit", Shape.integer(1, 9));

    var refused = catchThrowableOfType(InvalidInput.class, query::done);

    assertThat(refused.problem().faults())
        .containsExactly(Fault.inParameter("limit", Wrong.NOT_INTEGER));
  }

  private static <T> T read(String body, Function<Fields, T> reader) {
    return Call.post("/", body).request().body(reader);
  }

  /// The faults of a body, one a line; empty if it is right.
  private static String faults(String body, Function<Fields, ?> reader) {
    var refused = catchThrowableOfType(InvalidInput.class, () -> read(body, reader));
    if (refused == null) return "";
    return refused.problem().faults().stream()
        .map(fault -> fault.where() + " " + fault.code() + " " + fault.arguments())
        .collect(Collectors.joining("\n"));
  }
}
