package kundcenter.notices.mime;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import kundcenter.customer.EmailAddress;

/// The only way to a header of a mail: each method writes one, of the form that its name says,
/// and no value can begin another (threat T08). For one thread.
///
/// Texts lose their control signs and become encoded words (RFC 2047) where ASCII does not carry
/// them; everything else is checked and never repaired.
final class Headers {

  private static final int ENCODED_OCTETS =
      39; // 52 signs in base64: within the 76 of a line (RFC 2047 §2)
  private static final int LONGEST_PLAIN = 60;
  private static final int LONGEST_LINE = 998; // RFC 5322 §2.1.1

  private final StringBuilder lines = new StringBuilder();

  /// One of our own words or ids, of printable ASCII.
  Headers token(String name, String value) {
    return line(name, value);
  }

  Headers date(String name, Instant at) {
    return line(name, DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC)));
  }

  /// Any text.
  Headers text(String name, String value) {
    return line(name, encoded(clean(value)));
  }

  Headers address(String name, EmailAddress address) {
    return line(name, "<" + address + ">");
  }

  Headers address(String name, String display, EmailAddress address) {
    return line(name, quoted(clean(display)) + " <" + address + ">");
  }

  /// Message ids without their brackets, a line each.
  Headers ids(String name, List<String> ids) {
    return line(name, ids.stream().map(id -> "<" + id + ">").collect(Collectors.joining(FOLD)));
  }

  String block() {
    return lines.toString();
  }

  private static final String FOLD = "\r\n ";

  private Headers line(String name, String value) {
    for (var part : List.of(value.split(FOLD, -1))) check(name, part);
    lines.append(name).append(": ").append(value).append("\r\n");
    return this;
  }

  private static void check(String name, String part) {
    var isPrintable = part.chars().allMatch(sign -> ' ' <= sign && sign <= '~');
    if (part.isBlank() || !isPrintable || part.length() > LONGEST_LINE - name.length())
      throw new IllegalArgumentException("no value of " + name + " is written so");
  }

  /// Without control signs, line and paragraph separators: each becomes a space. A header that says
  /// nothing is a space too few for RFC 5322, so it says a dash.
  private static String clean(String text) {
    var signs = text.codePoints().map(sign -> isBreak(sign) ? ' ' : sign).toArray();
    var clean = new String(signs, 0, signs.length).strip();
    return clean.isEmpty() ? "-" : clean;
  }

  private static boolean isBreak(int sign) {
    return switch (Character.getType(sign)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE -> true;
      default -> false;
    };
  }

  private static String encoded(String text) {
    return isPlain(text) ? text : encodedWords(text);
  }

  /// A display name: quoted where it is plain, so that no sign of it means anything.
  private static String quoted(String name) {
    return isPlain(name)
        ? '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"'
        : encodedWords(name);
  }

  private static boolean isPlain(String text) {
    return text.length() <= LONGEST_PLAIN
        && !text.contains("=?")
        && text.chars().allMatch(sign -> ' ' <= sign && sign <= '~');
  }

  /// Cut between code points, as every encoded word is decoded by itself (RFC 2047 §5).
  private static String encodedWords(String text) {
    var words = new StringBuilder();
    var from = 0;
    var octets = 0;
    for (var i = 0; i < text.length(); ) {
      var next = text.offsetByCodePoints(i, 1);
      var more = utf8(text.substring(i, next)).length;
      if (octets + more > ENCODED_OCTETS) {
        words.append(encodedWord(text.substring(from, i))).append(FOLD);
        from = i;
        octets = 0;
      }
      octets += more;
      i = next;
    }
    return words.append(encodedWord(text.substring(from))).toString();
  }

  private static String encodedWord(String text) {
    return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(utf8(text)) + "?=";
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
