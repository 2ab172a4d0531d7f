package kundcenter.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import kundcenter.json.MalformedJson.Fault;
import org.jspecify.annotations.Nullable;

/// One reading of one text.
final class JsonReader {

  // The limits are ours, so that each fault has its name; the library's stand behind as a net.
  private static final JsonFactory FACTORY = new JsonFactoryBuilder()
      .configure(JsonFactory.Feature.INTERN_FIELD_NAMES, false)
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxNumberLength(Limits.TRUSTED.bytes())
          .maxNestingDepth(Limits.TRUSTED.depth() + 1)
          .maxStringLength(Limits.TRUSTED.text() + 1)
          .maxNameLength(Limits.TRUSTED.text() + 1)
          .build())
      .build();

  // So many never overflow; most numbers take this cheaper way.
  private static final int DIGITS_OF_ANY_LONG = 18;

  private final JsonParser parser;
  private final Limits limits;

  private JsonReader(JsonParser parser, Limits limits) {
    this.parser = parser;
    this.limits = limits;
  }

  static Json read(InputStream in, Limits limits) {
    try {
      return read(in.readNBytes(limits.bytes() + 1), limits);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Json read(byte[] bytes, Limits limits) {
    if (bytes.length > limits.bytes()) throw new MalformedJson(Fault.TOO_LARGE, 1, 1);
    var text = new String(bytes, StandardCharsets.UTF_8);
    // Decoding replaces what is no UTF-8, so only true UTF-8 survives the way back.
    if (text.indexOf('\uFFFD') >= 0 && !Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes))
      throw new MalformedJson(Fault.NOT_UTF_8, 1, 1);
    return parse(text, limits);
  }

  static Json read(String text, Limits limits) {
    // A UTF-16 unit is at most 3 bytes; the exact count is only taken when it matters.
    if (text.length() > limits.bytes() / 3
        && text.getBytes(StandardCharsets.UTF_8).length > limits.bytes())
      throw new MalformedJson(Fault.TOO_LARGE, 1, 1);
    return parse(text, limits);
  }

  private static Json parse(String text, Limits limits) {
    try (var parser = FACTORY.createParser(text)) {
      return new JsonReader(parser, limits).document();
    } catch (JsonEOFException e) {
      throw malformed(Fault.ENDS_EARLY, e.getLocation());
    } catch (JsonProcessingException e) {
      throw malformed(Fault.UNEXPECTED, e.getLocation());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Json document() throws IOException {
    var value = value(parser.nextToken(), 0);
    if (parser.nextToken() != null) throw here(Fault.MORE_FOLLOWS);
    return value;
  }

  private Json value(@Nullable JsonToken token, int depth) throws IOException {
    if (token == null) throw here(Fault.ENDS_EARLY);
    return switch (token) {
      case START_OBJECT -> object(deeper(depth));
      case START_ARRAY -> array(deeper(depth));
      case VALUE_STRING -> new JsonString(text());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
      case VALUE_TRUE -> JsonBoolean.TRUE;
      case VALUE_FALSE -> JsonBoolean.FALSE;
      case VALUE_NULL -> JsonNull.NULL;
      case END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
        throw here(Fault.UNEXPECTED);
    };
  }

  private int deeper(int depth) {
    if (depth == limits.depth()) throw here(Fault.TOO_DEEP);
    return depth + 1;
  }

  private JsonObject object(int depth) throws IOException {
    var members = new JsonObject.Builder();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      var name = text();
      var place = parser.currentTokenLocation();
      if (!members.putIfNew(name, value(parser.nextToken(), depth)))
        throw malformed(Fault.NAME_TWICE, place);
    }
    return members.build();
  }

  private JsonArray array(int depth) throws IOException {
    var items = new ArrayList<Json>();
    for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
      items.add(value(token, depth));
    }
    return new JsonArray(items);
  }

  private String text() throws IOException {
    var text = parser.getText();
    if (text.length() > limits.text()) throw here(Fault.TEXT_TOO_LONG);
    if (JsonWriter.hasHalfSurrogate(text)) throw here(Fault.HALF_SURROGATE);
    return text;
  }

  private JsonNumber number() throws IOException {
    if (parser.getTextLength() > limits.digits()) throw here(Fault.NUMBER_TOO_LONG);
    if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
        && parser.getTextLength() <= DIGITS_OF_ANY_LONG)
      return new JsonNumber(parser.getLongValue());
    try {
      var value = new BigDecimal(parser.getText());
      // 1e999999999 is short to write, and a gigabyte to whoever writes it out in full.
      if (Math.abs((long) value.scale()) <= limits.digits()) return new JsonNumber(value);
    } catch (NumberFormatException _) {
      // A power of ten that not even a BigDecimal reaches.
    }
    throw here(Fault.NUMBER_TOO_LONG);
  }

  private MalformedJson here(Fault fault) {
    return malformed(fault, parser.currentTokenLocation());
  }

  private static MalformedJson malformed(Fault fault, @Nullable JsonLocation place) {
    return place == null
        ? new MalformedJson(fault, 1, 1)
        : new MalformedJson(
            fault, Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()));
  }
}
