package kundcenter.mime;

import java.nio.charset.StandardCharsets;

/// UTF-7 (RFC 2152), which the JDK does not know: ASCII with UTF-16 in base64 between `+` and `-`.
final class Utf7 {

  private static final String ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  private Utf7() {}

  static String decode(byte[] bytes) {
    var text = new String(bytes, StandardCharsets.ISO_8859_1);
    var decoded = new StringBuilder(text.length());
    for (var at = 0; at < text.length(); ) {
      if (text.charAt(at) != '+') {
        decoded.append(text.charAt(at++));
      } else if (text.startsWith("+-", at)) {
        decoded.append('+');
        at += 2;
      } else {
        at = shifted(text, at + 1, decoded);
      }
    }
    return decoded.toString();
  }

  /// Where the run that begins at `from` ends.
  private static int shifted(String text, int from, StringBuilder decoded) {
    var at = from;
    var bits = 0;
    var held = 0;
    for (; at < text.length(); at++) {
      var value = ALPHABET.indexOf(text.charAt(at));
      if (value < 0) break;
      bits = (bits << 6) | value;
      held += 6;
      if (held >= 16) {
        held -= 16;
        decoded.append((char) (bits >> held));
        bits &= (1 << held) - 1;
      }
    }
    if (at == from) decoded.append('+');
    return at < text.length() && text.charAt(at) == '-' ? at + 1 : at;
  }
}
