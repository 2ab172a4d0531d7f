package kundcenter.json;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kundcenter.json.MalformedJson.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

  private static final Limits SMALL = new Limits(100, 3, 10, 5);

  @Test
  void every_kind_of_value_is_read() {
    assertThat(Json.parse("{\"a\":[1,-2.50,\"å\\u00e5😀\",true,false,null,{}]}"))
        .isEqualTo(JsonObject.of(Map.of(
            "a",
            JsonArray.of(
                new JsonNumber(1),
                new JsonNumber(new BigDecimal("-2.50")),
                new JsonString("åå😀"),
                JsonBoolean.TRUE,
                JsonBoolean.FALSE,
                JsonNull.NULL,
                JsonObject.EMPTY))));
  }

  @Test
  void members_are_written_in_the_order_in_which_they_were_put() {
    var object = JsonObject.with("z", 1)
        .put("a", true)
        .put("m", Instant.parse("2026-03-02T07:00:00Z"))
        .build();

    assertThat(object.text()).isEqualTo("{\"z\":1,\"a\":true,\"m\":\"2026-03-02T07:00:00.000Z\"}");
  }

  @Test
  void a_sign_of_four_bytes_is_written_in_four_bytes() {
    assertThat(new JsonString("\uD83D\uDE00").bytes()).hasSize("\"".length() + 4 + "\"".length());
  }

  @Test
  void a_stream_is_read_to_its_end_and_written_without_being_closed() {
    var out = new ByteArrayOutputStream();

    Json.parse(new ByteArrayInputStream("[ 1 ]".getBytes(UTF_8)), SMALL).writeTo(out);

    assertThat(out.toString(UTF_8)).isEqualTo("[1]");
  }

  @Test
  void whole_numbers_beyond_a_long_keep_every_digit() {
    assertThat(Json.parse("12345678901234567890123").text()).isEqualTo("12345678901234567890123");
  }

  @Test
  void a_fault_tells_its_place_and_nothing_of_the_text() {
    var fault = fault("{\n  \"a\": secret}", Limits.UNTRUSTED);

    assertThat(fault).hasMessageMatching("line 2, column \\d+: a sign that cannot stand here");
    assertThat(fault).hasNoCause();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "{", "[1,", "\"abc", "{\"a\"", "{\"a\":", "tru", "[", "\"\\u12"})
  void a_text_cut_short_ends_early_or_is_unexpected(String text) {
    assertThat(fault(text, Limits.UNTRUSTED).fault()).isIn(Fault.ENDS_EARLY, Fault.UNEXPECTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{a:1}",
        "{'a':1}",
        "[1,]",
        "[,1]",
        "{\"a\":1,}",
        "01",
        "+1",
        ".5",
        "1.",
        "NaN",
        "Infinity",
        "// c\n1",
        "\"\t\"",
        "\"\\x\"",
        "]",
        "}",
        "\uFEFF1",
        "[1 2]"
      })
  void what_RFC_8259_does_not_allow_is_refused(String text) {
    assertThat(fault(text, Limits.UNTRUSTED).fault()).isEqualTo(Fault.UNEXPECTED);
  }

  @Test
  void more_text_after_the_value_is_refused() {
    assertThat(fault("{} {}", SMALL).fault()).isEqualTo(Fault.MORE_FOLLOWS);
  }

  @Test
  void a_name_that_stands_twice_is_refused_even_when_escaped_T33() {
    assertThat(fault("{\"a\":1,\"\\u0061\":2}", SMALL).fault()).isEqualTo(Fault.NAME_TWICE);
  }

  @Test
  void the_last_allowed_depth_is_read_and_the_next_refused_T39() {
    assertThat(Json.parse("[[[]]]", SMALL).text()).isEqualTo("[[[]]]");
    assertThat(fault("[[[{}]]]", SMALL).fault()).isEqualTo(Fault.TOO_DEEP);
  }

  @Test
  void the_last_allowed_text_length_is_read_and_the_next_refused_T39() {
    assertThat(Json.parse("\"1234567890\"", SMALL)).isEqualTo(new JsonString("1234567890"));
    assertThat(fault("\"12345678901\"", SMALL).fault()).isEqualTo(Fault.TEXT_TOO_LONG);
    assertThat(fault("{\"12345678901\":1}", SMALL).fault()).isEqualTo(Fault.TEXT_TOO_LONG);
  }

  @Test
  void the_last_allowed_number_is_read_and_the_next_refused_T39() {
    assertThat(Json.parse("12345", SMALL)).isEqualTo(new JsonNumber(12345));
    assertThat(fault("123456", SMALL).fault()).isEqualTo(Fault.NUMBER_TOO_LONG);
    assertThat(fault("1.2345", SMALL).fault()).isEqualTo(Fault.NUMBER_TOO_LONG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e9", "1e-9", "0e99", "1e999999999", "1e-999999999", "1e9999999999"})
  void a_short_number_of_vast_size_is_refused_T39(String text) {
    assertThat(fault(text, new Limits(100, 3, 10, 5)).fault()).isEqualTo(Fault.NUMBER_TOO_LONG);
    if (text.length() > 5)
      assertThat(fault(text, Limits.UNTRUSTED).fault()).isEqualTo(Fault.NUMBER_TOO_LONG);
  }

  @Test
  void the_last_allowed_byte_is_read_and_the_next_refused_T39() {
    var full = "\"" + "å".repeat(49) + "\"";
    var limits = new Limits(100, 3, 100, 5);

    assertThat(Json.parse(full, limits)).isInstanceOf(JsonString.class);
    assertThat(Json.parse(full.getBytes(UTF_8), limits)).isInstanceOf(JsonString.class);
    assertThat(fault(full + " ", limits).fault()).isEqualTo(Fault.TOO_LARGE);
    assertThat(fault((full + " ").getBytes(UTF_8), limits).fault()).isEqualTo(Fault.TOO_LARGE);
    assertThat(catchThrowableOfType(
                MalformedJson.class,
                () -> Json.parse(new ByteArrayInputStream((full + " ").getBytes(UTF_8)), limits))
            .fault())
        .isEqualTo(Fault.TOO_LARGE);
  }

  @Test
  void bombs_of_the_allowed_size_are_answered_with_their_fault_T39() {
    var room = Limits.UNTRUSTED.bytes() - 2;

    assertThat(fault("[".repeat(room), Limits.UNTRUSTED).fault()).isEqualTo(Fault.TOO_DEEP);
    assertThat(fault("{\"a\":".repeat(room / 5), Limits.UNTRUSTED).fault())
        .isEqualTo(Fault.TOO_DEEP);
    assertThat(fault("9".repeat(room), Limits.UNTRUSTED).fault()).isEqualTo(Fault.NUMBER_TOO_LONG);
    assertThat(fault("0." + "9".repeat(room - 2), Limits.UNTRUSTED).fault())
        .isEqualTo(Fault.NUMBER_TOO_LONG);
    assertThat(fault("\"" + "x".repeat(room) + "\"", Limits.UNTRUSTED).fault())
        .isEqualTo(Fault.TEXT_TOO_LONG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "22ff22",
        "22c3",
        "22c322",
        "22c0af22",
        "22eda08022",
        "22f4908080 22",
        "22e28222",
        "fffe2200"
      })
  void broken_UTF_8_is_refused(String hex) {
    var bytes = HexFormat.of().parseHex(hex.replace(" ", ""));

    assertThat(fault(bytes, Limits.UNTRUSTED).fault()).isEqualTo(Fault.NOT_UTF_8);
  }

  @Test
  void the_sign_that_stands_for_broken_text_may_itself_be_sent() {
    assertThat(Json.parse("\"\uFFFD\"".getBytes(UTF_8), SMALL)).isEqualTo(new JsonString("\uFFFD"));
  }

  @Test
  void other_encodings_are_not_guessed() {
    assertThat(fault("[1]".getBytes(UTF_16), Limits.UNTRUSTED).fault()).isEqualTo(Fault.NOT_UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"\\ud800\"",
        "\"\\udc00\"",
        "\"a\\ud83d\"",
        "\"\\ud83d\\ud83d\\ude00\"",
        "\"\\ude00\\ud83d\"",
        "{\"\\ud800\":1}"
      })
  void half_a_surrogate_pair_is_refused(String text) {
    assertThat(fault(text, Limits.UNTRUSTED).fault()).isEqualTo(Fault.HALF_SURROGATE);
  }

  @Test
  void half_a_surrogate_pair_is_never_written() {
    assertThatIllegalArgumentException().isThrownBy(() -> new JsonString("a\ud800").bytes());
    assertThatIllegalArgumentException().isThrownBy(() -> new JsonString("\udc00a").bytes());
  }

  @Test
  void a_name_is_put_once_and_an_object_built_once() {
    var builder = JsonObject.with("a", 1);

    assertThatIllegalArgumentException().isThrownBy(() -> builder.put("a", 2));
    assertThat(builder.build().members()).containsOnlyKeys("a");
    assertThatIllegalStateException().isThrownBy(builder::build);
  }

  @Test
  void an_object_of_any_size_finds_its_members_and_keeps_their_order() {
    var builder = new JsonObject.Builder();
    for (var i = 0; i < 100; i++) builder.put("n" + i, i);
    var object = builder.build();

    for (var i = 0; i < 100; i++) assertThat(object.get("n" + i)).isEqualTo(new JsonNumber(i));
    assertThat(object.get("n100")).isNull();
    assertThat(object.members().keySet())
        .startsWith("n0", "n1")
        .endsWith("n98", "n99")
        .hasSize(100);
    assertThat(object.text()).startsWith("{\"n0\":0,\"n1\":1,");
  }

  @Test
  void an_object_does_not_change_with_the_map_it_was_made_of() {
    var members = new java.util.HashMap<>(Map.of("a", JsonNull.NULL));
    var object = JsonObject.of(members);

    members.put("b", JsonNull.NULL);

    assertThat(object.members()).containsOnlyKeys("a");
  }

  @Test
  void whatever_is_written_reads_back_equal() {
    Seeds.each(2_000, random -> {
      var value = anyValue(random, 4);
      assertThat(Json.parse(value.bytes(), Limits.UNTRUSTED)).isEqualTo(value);
      assertThat(Json.parse(value.text(), Limits.UNTRUSTED).text()).isEqualTo(value.text());
    });
  }

  @Test
  void a_damaged_text_is_read_or_refused_and_nothing_else() {
    Seeds.each(5_000, random -> {
      var bytes = anyValue(random, 3).bytes();
      for (var times = random.nextInt(4); times >= 0; times--)
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      try {
        assertThat(Json.parse(bytes, SMALL).bytes()).isNotEmpty();
      } catch (MalformedJson refused) {
        assertThat(refused.getMessage()).doesNotContain("com.", "Json");
      }
    });
  }

  private static Json anyValue(Random random, int depth) {
    return switch (random.nextInt(depth > 0 ? 8 : 6)) {
      case 0 -> new JsonNumber(random.nextLong() >> random.nextInt(64));
      case 1 -> new JsonNumber(BigDecimal.valueOf(random.nextLong(), random.nextInt(-9, 9)));
      case 2 -> JsonBoolean.of(random.nextBoolean());
      case 3 -> JsonNull.NULL;
      case 4, 5 -> new JsonString(anyText(random));
      case 6 -> {
        List<Json> items = new ArrayList<>();
        for (var i = random.nextInt(4); i > 0; i--) items.add(anyValue(random, depth - 1));
        yield new JsonArray(items);
      }
      default -> {
        var members = new JsonObject.Builder();
        for (var i = random.nextInt(4); i > 0; i--)
          members.put(i + anyText(random), anyValue(random, depth - 1));
        yield members.build();
      }
    };
  }

  private static String anyText(Random random) {
    var text = new StringBuilder();
    for (var i = random.nextInt(9); i > 0; i--) {
      var bound = new int[] {0x20, 0x80, 0xD800, 0x110000}[random.nextInt(4)];
      var sign = random.nextInt(bound);
      text.appendCodePoint(
          Character.isBmpCodePoint(sign) && Character.isSurrogate((char) sign) ? '"' : sign);
    }
    return text.toString();
  }

  private static MalformedJson fault(String text, Limits limits) {
    return catchThrowableOfType(MalformedJson.class, () -> Json.parse(text, limits));
  }

  private static MalformedJson fault(byte[] text, Limits limits) {
    return catchThrowableOfType(MalformedJson.class, () -> Json.parse(text, limits));
  }
}
