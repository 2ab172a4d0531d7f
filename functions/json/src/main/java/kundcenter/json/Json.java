package kundcenter.json;

import java.io.InputStream;
import java.io.OutputStream;

/// A JSON value, immutable. Reading is strict RFC 8259 within [Limits]; writing is compact
/// UTF-8.
///
/// What is read is also what can be written: names stand once in an object, and no text holds
/// half a surrogate pair.
public sealed interface Json
    permits JsonObject, JsonArray, JsonString, JsonNumber, JsonBoolean, JsonNull {

  /// The value of the text, or [MalformedJson] with the place of the fault.
  static Json parse(String text, Limits limits) {
    return JsonReader.read(text, limits);
  }

  /// The value of the UTF-8 text, or [MalformedJson] with the place of the fault.
  static Json parse(byte[] text, Limits limits) {
    return JsonReader.read(text, limits);
  }

  /// The value of the stream's UTF-8 text. Reads to its end, or one byte beyond the limit, and
  /// leaves it open.
  static Json parse(InputStream text, Limits limits) {
    return JsonReader.read(text, limits);
  }

  /// A stranger's text, so with [Limits#UNTRUSTED].
  static Json parse(String text) {
    return parse(text, Limits.UNTRUSTED);
  }

  default byte[] bytes() {
    return JsonWriter.bytes(this);
  }

  default String text() {
    return JsonWriter.text(this);
  }

  /// Writes to the stream, flushes it and leaves it open.
  default void writeTo(OutputStream out) {
    JsonWriter.write(this, out);
  }
}
