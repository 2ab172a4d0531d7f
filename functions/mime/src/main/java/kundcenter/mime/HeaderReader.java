package kundcenter.mime;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the headers at the top of a mail, line by line, and leaves the rest.
///
/// Mails of real senders begin with an mbox line or an empty one, hold a stray line, or forget the
/// empty line before the text. None of it loses a sign: a line that is no header and stands before
/// the text begins the text.
final class HeaderReader {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_STRAY = 2_000;

  private final InputStream in;
  private final List<Header> headers = new ArrayList<>();
  private final ByteArrayOutputStream value = new ByteArrayOutputStream();
  private @Nullable String name;
  private int kept;

  private HeaderReader(InputStream in) {
    this.in = in;
  }

  record Top(Headers headers, InputStream rest) {}

  static Top read(InputStream in) throws IOException {
    var reader = new HeaderReader(in);
    var rest = reader.readAll();
    return new Top(Headers.of(reader.headers), rest);
  }

  /// One header as it stands in a part, folded.
  static Header field(byte[] raw) {
    var colon = 0;
    while (colon < raw.length && raw[colon] != ':') colon++;
    var value = new ByteArrayOutputStream(raw.length);
    for (var i = colon + 1; i < raw.length; i++)
      if (raw[i] != '\r' && raw[i] != '\n') value.write(raw[i]);
    return new Header(ascii(raw, colon).strip(), value.toByteArray());
  }

  private InputStream readAll() throws IOException {
    var line = line();
    while (line != null && (isBlank(line) && headers.isEmpty() && name == null)) line = line();
    for (; line != null && !isBlank(line); line = line()) {
      if (isContinuation(line) && name != null) {
        append(line, 0);
      } else if (nameEnd(line) > 0) {
        begin(line);
      } else if (!isMbox(line)) {
        var next = line();
        if (next == null || nameEnd(next) < 0 || (headers.isEmpty() && name == null)) {
          close();
          return before(line, next);
        }
        begin(next);
      }
    }
    close();
    return in;
  }

  private void begin(byte[] line) {
    close();
    var colon = nameEnd(line);
    name = ascii(line, colon).strip();
    append(line, colon + 1);
  }

  private void append(byte[] line, int from) {
    var room = Math.min(Limits.HEADER - value.size(), Limits.ALL_HEADERS - kept);
    var length = Math.min(end(line) - from, Math.max(room, 0));
    if (length <= 0) return;
    value.write(line, from, length);
    kept += length;
  }

  private void close() {
    if (name != null && headers.size() < Limits.HEADERS)
      headers.add(new Header(name, value.toByteArray()));
    name = null;
    value.reset();
  }

  private InputStream before(byte[] line, byte @Nullable [] next) {
    return new SequenceInputStream(new ByteArrayInputStream(line), tail(next));
  }

  private InputStream tail(byte @Nullable [] next) {
    return next == null ? in : new SequenceInputStream(new ByteArrayInputStream(next), in);
  }

  /// The next line with its end; what is longer than any header may be is left out from the middle
  /// of it. Null at the end.
  private byte @Nullable [] line() throws IOException {
    var line = new ByteArrayOutputStream(128);
    for (var sign = in.read(); sign >= 0; sign = in.read()) {
      if (line.size() < Limits.HEADER || sign == '\n') line.write(sign);
      if (sign == '\n' || (line.size() == LONGEST_STRAY && isStray(line))) break;
    }
    return line.size() == 0 ? null : line.toByteArray();
  }

  /// So long without a colon that it is no header, so that none of it may be left out.
  private static boolean isStray(ByteArrayOutputStream line) {
    var bytes = line.toByteArray();
    return nameEnd(bytes) < 0 && !isContinuation(bytes);
  }

  private static boolean isBlank(byte[] line) {
    return end(line) == 0;
  }

  private static boolean isContinuation(byte[] line) {
    return line[0] == ' ' || line[0] == '\t';
  }

  private static boolean isMbox(byte[] line) {
    return ascii(line, Math.min(6, line.length)).startsWith("from ")
        || ascii(line, Math.min(6, line.length)).startsWith(">from ");
  }

  /// Where the colon after a header's name stands; below 0 for a line that is no header.
  private static int nameEnd(byte[] line) {
    var last = Math.min(line.length, LONGEST_NAME);
    var gap = false;
    for (var i = 0; i < last; i++) {
      if (line[i] == ':') return i;
      if (line[i] == ' ' || line[i] == '\t') gap = true;
      else if (gap || line[i] <= ' ' || line[i] == 127) return -1;
    }
    return -1;
  }

  /// The length without the line's end.
  private static int end(byte[] line) {
    var end = line.length;
    while (end > 0 && (line[end - 1] == '\n' || line[end - 1] == '\r')) end--;
    return end;
  }

  static String ascii(byte[] bytes, int length) {
    var text = new StringBuilder(length);
    for (var i = 0; i < length; i++)
      text.append('A' <= bytes[i] && bytes[i] <= 'Z' ? (char) (bytes[i] + 32) : (char) bytes[i]);
    return text.toString();
  }
}
