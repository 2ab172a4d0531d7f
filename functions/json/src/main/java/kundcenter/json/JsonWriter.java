package kundcenter.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.SegmentedStringWriter;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/// Values to compact UTF-8.
final class JsonWriter {

  /// A sign of four bytes is written as such; by default it would be two escapes, of twelve.
  private static final JsonFactory FACTORY = new JsonFactoryBuilder()
      .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
      .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
      .build();

  private JsonWriter() {}

  // Both buffers are the library's, kept per thread, so that a text costs little but itself.

  static byte[] bytes(Json value) {
    try (var buffer = new ByteArrayBuilder(FACTORY._getBufferRecycler())) {
      write(value, buffer);
      return buffer.getClearAndRelease();
    }
  }

  static String text(Json value) {
    try (var buffer = new SegmentedStringWriter(FACTORY._getBufferRecycler());
        var generator = FACTORY.createGenerator(buffer)) {
      write(value, generator);
      generator.flush();
      return buffer.getAndClear();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(Json value, OutputStream out) {
    try (var generator = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
      write(value, generator);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Json value, JsonGenerator out) throws IOException {
    switch (value) {
      case JsonObject object -> {
        out.writeStartObject();
        var members = object.ordered();
        for (var i = 0; i < members.size(); i++) {
          out.writeFieldName(whole(members.name(i)));
          write(members.value(i), out);
        }
        out.writeEndObject();
      }
      case JsonArray(var items) -> {
        out.writeStartArray();
        for (var item : items) write(item, out);
        out.writeEndArray();
      }
      case JsonString(var text) -> out.writeString(whole(text));
      case JsonNumber(var number) -> out.writeNumber(number);
      case JsonBoolean(var flag) -> out.writeBoolean(flag);
      case JsonNull _ -> out.writeNull();
    }
  }

  private static String whole(String text) {
    if (hasHalfSurrogate(text))
      throw new IllegalArgumentException("half a surrogate pair in a text");
    return text;
  }

  static boolean hasHalfSurrogate(String text) {
    for (int sign, i = 0; i < text.length(); i += Character.charCount(sign)) {
      sign = text.codePointAt(i); // a surrogate only if its other half is missing
      if (Character.MIN_SURROGATE <= sign && sign <= Character.MAX_SURROGATE) return true;
    }
    return false;
  }
}
