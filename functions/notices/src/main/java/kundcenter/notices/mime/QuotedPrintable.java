package kundcenter.notices.mime;

import java.nio.charset.StandardCharsets;

/// Text in UTF-8 as RFC 2045 §6.7 writes it: every line within 76 signs, and readable where the
/// text is ASCII.
final class QuotedPrintable {

  private static final int LONGEST_LINE = 75; // and the `=` of a soft break
  private static final String HEX = "0123456789ABCDEF";

  private QuotedPrintable() {}

  static String of(String text) {
    var out = new StringBuilder(text.length() + 64);
    text.lines().forEach(line -> {
      appendLine(line, out);
      out.append("\r\n");
    });
    return out.toString();
  }

  private static void appendLine(String line, StringBuilder out) {
    var octets = line.getBytes(StandardCharsets.UTF_8);
    var length = 0;
    for (var i = 0; i < octets.length; i++) {
      var octet = octets[i] & 0xff;
      var isLast = i == octets.length - 1;
      var isPlain = ('!' <= octet && octet <= '~' && octet != '=') || (octet == ' ' && !isLast);
      if (length + (isPlain ? 1 : 3) > LONGEST_LINE) {
        out.append("=\r\n");
        length = 0;
      }
      // Some servers on the way change a line that begins with a dot or with "From ".
      var isTouchy = length == 0 && (octet == '.' || (i == 0 && line.startsWith("From ")));
      if (isPlain && !isTouchy) out.append((char) octet);
      else out.append('=').append(HEX.charAt(octet >> 4)).append(HEX.charAt(octet & 15));
      length += isPlain && !isTouchy ? 1 : 3;
    }
  }
}
