package kundcenter.mime;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// What stands between the `begin` and the `end` line of a uuencoded text.
final class UuStream extends InputStream {

  private static final int LONGEST_LINE = 200;

  private final InputStream in;
  private byte[] ready = {};
  private int at;
  private boolean begun;
  private boolean ended;

  UuStream(InputStream in) {
    this.in = new BufferedInputStream(in);
  }

  @Override
  public int read() throws IOException {
    return fill() ? ready[at++] & 0xff : -1;
  }

  @Override
  public int read(byte[] out, int from, int length) throws IOException {
    if (length == 0) return 0;
    if (!fill()) return -1;
    var count = Math.min(length, ready.length - at);
    System.arraycopy(ready, at, out, from, count);
    at += count;
    return count;
  }

  private boolean fill() throws IOException {
    while (at == ready.length && !ended) {
      var line = line();
      if (!begun) begun = line.startsWith("begin");
      else if (line.strip().equals("end")) ended = true;
      else take(decode(line));
    }
    return at < ready.length;
  }

  private void take(byte[] bytes) {
    ready = bytes;
    at = 0;
  }

  private String line() throws IOException {
    var line = new StringBuilder();
    var sign = in.read();
    ended = sign < 0;
    for (; sign >= 0 && sign != '\n'; sign = in.read())
      if (sign != '\r' && line.length() < LONGEST_LINE) line.append((char) sign);
    return line.toString();
  }

  /// A line's first sign tells how many bytes it holds.
  static byte[] decode(String line) {
    var length = line.isEmpty() ? 0 : value(line, 0);
    var bytes = new byte[length];
    for (int i = 1, out = 0; out < length; i += 4) {
      var four = (value(line, i) << 18)
          | (value(line, i + 1) << 12)
          | (value(line, i + 2) << 6)
          | value(line, i + 3);
      for (var shift = 16; shift >= 0 && out < length; shift -= 8)
        bytes[out++] = (byte) (four >> shift);
    }
    return bytes;
  }

  /// Spaces at the end of a line may have been lost; they mean zero.
  private static int value(String line, int at) {
    return at < line.length() ? (line.charAt(at) - ' ') & 63 : 0;
  }

  static InputStream of(String text) {
    return new UuStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)));
  }
}
