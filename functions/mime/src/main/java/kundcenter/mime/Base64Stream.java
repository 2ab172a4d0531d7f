package kundcenter.mime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/// Base64 decoded with forbearance: signs that don't belong are passed over, padding may be
/// missing, and a pad in the middle is where two pieces were joined.
final class Base64Stream extends InputStream {

  private static final byte[] VALUES = values();
  private static final byte PAD = -2;
  private static final byte OTHER = -1;

  private final InputStream in;
  private final byte[] coded = new byte[8192];
  private int codedAt;
  private int codedEnd;
  private int bits;
  private int held;

  Base64Stream(InputStream in) {
    this.in = in;
  }

  static byte[] decode(byte[] coded) {
    try {
      return new Base64Stream(new ByteArrayInputStream(coded)).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Neither of the alphabet nor a pad.
  static boolean isForeign(byte sign) {
    return VALUES[sign & 0xff] == OTHER;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] out, int from, int length) throws IOException {
    var at = from;
    var end = from + length;
    while (at < end) {
      if (codedAt == codedEnd && !fill()) break;
      at = decodeHeld(out, at, end);
    }
    return at == from && length > 0 ? -1 : at - from;
  }

  private int decodeHeld(byte[] out, int from, int end) {
    var at = from;
    while (at < end && codedAt < codedEnd) {
      if (held == 0 && codedEnd - codedAt >= 4 && end - at >= 3) {
        var four = four();
        if (four >= 0) {
          out[at++] = (byte) (four >> 16);
          out[at++] = (byte) (four >> 8);
          out[at++] = (byte) four;
          continue;
        }
      }
      var value = VALUES[coded[codedAt++] & 0xff];
      if (value >= 0) {
        bits = (bits << 6) | value;
        held += 6;
        if (held >= 8) {
          held -= 8;
          out[at++] = (byte) (bits >> held);
          bits &= (1 << held) - 1;
        }
      } else if (value == PAD) {
        held = 0;
        bits = 0;
      }
    }
    return at;
  }

  /// The next four signs as three bytes; below 0 if one of them doesn't belong.
  private int four() {
    int a = VALUES[coded[codedAt] & 0xff];
    int b = VALUES[coded[codedAt + 1] & 0xff];
    int c = VALUES[coded[codedAt + 2] & 0xff];
    int d = VALUES[coded[codedAt + 3] & 0xff];
    if ((a | b | c | d) < 0) return -1;
    codedAt += 4;
    return (a << 18) | (b << 12) | (c << 6) | d;
  }

  private boolean fill() throws IOException {
    codedAt = 0;
    codedEnd = Math.max(in.read(coded), 0);
    return codedEnd > 0;
  }

  private static byte[] values() {
    var values = new byte[256];
    Arrays.fill(values, OTHER);
    var alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (var i = 0; i < alphabet.length(); i++) values[alphabet.charAt(i)] = (byte) i;
    values['='] = PAD;
    return values;
  }
}
