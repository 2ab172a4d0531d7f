package kundcenter.mime;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/// The bytes of a part as they were before they were made fit for mail (RFC 2045 §6). An encoding
/// that nobody knows is none.
final class Transfer {

  private static final int PEEK = 4096;
  private static final int MOST_FOREIGN = 20; // one sign in so many

  private Transfer() {}

  static InputStream decoded(String encoding, InputStream in) throws IOException {
    return switch (encoding) {
      case "base64", "b" -> base64(in);
      case "quoted-printable", "quoted_printable", "q" -> new QuotedPrintableStream(in);
      case "x-uuencode", "uuencode", "x-uue", "uue" -> new UuStream(in);
      default -> in;
    };
  }

  /// Words that only claim to be base64 stay readable.
  private static InputStream base64(InputStream in) throws IOException {
    var peeked = new BufferedInputStream(in, PEEK);
    peeked.mark(PEEK);
    var head = peeked.readNBytes(PEEK);
    peeked.reset();
    var foreign = 0;
    var inner = false; // a line has begun, so that a space stands within it
    for (var i = 0; i < head.length; i++) {
      var isEnd = head[i] == '\n' || head[i] == '\r';
      if (Base64Stream.isForeign(head[i])) foreign += isEnd || (head[i] == ' ' && !inner) ? 0 : 1;
      inner = !isEnd && (inner || head[i] != ' ');
    }
    return foreign * MOST_FOREIGN > head.length ? peeked : new Base64Stream(peeked);
  }
}
