package kundcenter.mime;

import java.io.IOException;
import java.io.InputStream;

/// Quoted-printable decoded with forbearance: what is no code stands as it is (RFC 2045 §6.7).
final class QuotedPrintableStream extends InputStream {

  private static final int MOST_SPACES = 1000;

  private final InputStream in;
  private final byte[] coded = new byte[8192];
  private int codedAt;
  private int codedEnd;

  /// What is decoded and not taken yet.
  private final byte[] ready = new byte[2 * MOST_SPACES + 4];
  private int readyAt;
  private int readyEnd;

  /// White space whose worth is not known yet: at the end of a line it is none.
  private final byte[] spaces = new byte[MOST_SPACES];
  private int spaceCount;

  QuotedPrintableStream(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    return fill() ? ready[readyAt++] & 0xff : -1;
  }

  @Override
  public int read(byte[] out, int from, int length) throws IOException {
    var at = from;
    while (at < from + length && fill()) out[at++] = ready[readyAt++];
    return at == from && length > 0 ? -1 : at - from;
  }

  private boolean fill() throws IOException {
    while (readyAt == readyEnd) {
      readyAt = 0;
      readyEnd = 0;
      if (!step()) return false;
    }
    return true;
  }

  /// Makes the next bytes ready, if only none of them; false at the end.
  private boolean step() throws IOException {
    var sign = next();
    if (sign == ' ' || sign == '\t') {
      if (spaceCount == MOST_SPACES) flushSpaces();
      spaces[spaceCount++] = (byte) sign;
      return true;
    }
    if (sign == '\n' || sign == '\r' || sign < 0) {
      spaceCount = 0;
      if (sign >= 0) put(sign);
      return sign >= 0;
    }
    flushSpaces();
    if (sign != '=') put(sign);
    else code();
    return true;
  }

  private void put(int sign) {
    ready[readyEnd++] = (byte) sign;
  }

  private void flushSpaces() {
    System.arraycopy(spaces, 0, ready, readyEnd, spaceCount);
    readyEnd += spaceCount;
    spaceCount = 0;
  }

  private void code() throws IOException {
    var first = next();
    if (first < 0) return;
    var high = Character.digit(first, 16);
    if (high < 0) {
      softBreak(first);
      return;
    }
    var second = next();
    var low = second < 0 ? -1 : Character.digit(second, 16);
    if (low >= 0) {
      put(high * 16 + low);
    } else {
      put('=');
      put(first);
      back(second);
    }
  }

  /// `=` at the end of a line, which white space may follow, joins it with the next.
  private void softBreak(int first) throws IOException {
    var sign = first;
    while ((sign == ' ' || sign == '\t') && spaceCount < MOST_SPACES) {
      spaces[spaceCount++] = (byte) sign;
      sign = next();
    }
    if (sign == '\r') {
      spaceCount = 0;
      var following = next();
      if (following != '\n') back(following);
    } else if (sign == '\n' || sign < 0) {
      spaceCount = 0;
    } else {
      put('=');
      back(sign);
    }
  }

  private int next() throws IOException {
    if (codedAt == codedEnd) {
      codedAt = 0;
      codedEnd = Math.max(in.read(coded), 0);
      if (codedEnd == 0) return -1;
    }
    return coded[codedAt++] & 0xff;
  }

  /// The sign that was read last comes again. It still lies in the buffer: nothing else was read
  /// since.
  private void back(int sign) {
    if (sign >= 0) codedAt--;
  }
}
