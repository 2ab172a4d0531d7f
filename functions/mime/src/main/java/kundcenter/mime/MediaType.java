package kundcenter.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// A word and its parameters, as in Content-Type and Content-Disposition (RFC 2045 §5.1, 2183,
/// 2231). The word and the names are in lower case.
record MediaType(String value, Map<String, String> parameters) {

  private static final int MOST_PARAMETERS = 200;

  static MediaType parse(String text) {
    return new MediaType(word(text), new Scanner(text).parameters());
  }

  /// What stands before the parameters.
  static String word(String text) {
    var end = 0;
    while (end < text.length() && text.charAt(end) != ';' && text.charAt(end) != '(') end++;
    var word = text.substring(0, end).strip().toLowerCase(Locale.ROOT);
    var gap = 0;
    while (gap < word.length() && !Character.isWhitespace(word.charAt(gap))) gap++;
    return word.substring(0, gap);
  }

  Optional<String> parameter(String name) {
    return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isEmpty());
  }

  boolean is(String type) {
    return value.equals(type);
  }

  boolean isMultipart() {
    return value.startsWith("multipart/");
  }

  /// A name that may be encoded in either of two ways.
  Optional<String> name(String parameter) {
    return parameter(parameter).map(EncodedWords::decode);
  }

  private static final class Scanner {

    private final String text;
    private int at;

    /// What stands in pieces, by name and number (RFC 2231 §3).
    private final Map<String, NavigableMap<Integer, Piece>> pieces = new LinkedHashMap<>();

    private record Piece(String value, boolean coded) {}

    private final Map<String, String> plain = new LinkedHashMap<>();

    Scanner(String text) {
      this.text = text;
      while (at < text.length() && text.charAt(at) != ';') at++;
    }

    Map<String, String> parameters() {
      for (var count = 0; at < text.length() && count < MOST_PARAMETERS; count++) {
        at++; // the semicolon, or the space that some write instead
        var name = name();
        if (at < text.length() && text.charAt(at) == '=') {
          at++;
          keep(name, value());
        }
        while (at < text.length()
            && text.charAt(at) != ';'
            && !Character.isWhitespace(text.charAt(at))) at++;
      }
      pieces.forEach((name, parts) -> plain.put(name, joined(List.copyOf(parts.values()))));
      return Map.copyOf(plain);
    }

    private String name() {
      skipSpace();
      var start = at;
      while (at < text.length() && "=;\"".indexOf(text.charAt(at)) < 0) at++;
      return text.substring(start, at).strip().toLowerCase(Locale.ROOT);
    }

    private String value() {
      skipSpace();
      if (at >= text.length()) return "";
      return text.charAt(at) == '"' ? quoted() : token();
    }

    private String quoted() {
      var value = new StringBuilder();
      for (at++; at < text.length() && text.charAt(at) != '"'; at++) {
        // A backslash escapes a quote or itself; before anything else it is part of a path.
        if (text.charAt(at) == '\\'
            && at + 1 < text.length()
            && "\"\\".indexOf(text.charAt(at + 1)) >= 0) at++;
        value.append(text.charAt(at));
      }
      at = Math.min(at + 1, text.length());
      return value.toString();
    }

    private String token() {
      var start = at;
      while (at < text.length() && text.charAt(at) != ';') at++;
      return text.substring(start, at).strip();
    }

    private void skipSpace() {
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
    }

    private void keep(String name, String value) {
      var star = name.indexOf('*');
      if (star < 0) {
        plain.putIfAbsent(name, value);
        return;
      }
      var coded = name.endsWith("*");
      var number = name.substring(star + 1, Math.max(star + 1, name.length() - (coded ? 1 : 0)));
      pieces
          .computeIfAbsent(name.substring(0, star), _ -> new TreeMap<>())
          .putIfAbsent(number(number), new Piece(value, coded));
    }

    private static int number(String digits) {
      var number = 0;
      for (var i = 0; i < Math.min(digits.length(), 4); i++)
        number = number * 10 + Math.max(Character.digit(digits.charAt(i), 10), 0);
      return number;
    }

    private static String joined(List<Piece> parts) {
      var bytes = new ByteArrayOutputStream();
      var first = parts.getFirst();
      var quote = first.coded ? first.value.indexOf('\'') : -1;
      var second = quote < 0 ? -1 : first.value.indexOf('\'', quote + 1);
      var charset = second < 0 ? "" : first.value.substring(0, quote);
      for (var i = 0; i < parts.size(); i++) {
        var part = parts.get(i);
        var value = i == 0 ? part.value.substring(second + 1) : part.value;
        bytes.writeBytes(part.coded ? unescaped(value) : value.getBytes(StandardCharsets.UTF_8));
      }
      return Charsets.decode(
          bytes.toByteArray(), charset.isEmpty() ? Optional.empty() : Optional.of(charset));
    }

    private static byte[] unescaped(String value) {
      var bytes = new ByteArrayOutputStream();
      for (var i = 0; i < value.length(); i++) {
        var high = i + 2 < value.length() && value.charAt(i) == '%'
            ? Character.digit(value.charAt(i + 1), 16)
            : -1;
        var low = high < 0 ? -1 : Character.digit(value.charAt(i + 2), 16);
        if (low < 0) {
          bytes.writeBytes(value.substring(i, i + 1).getBytes(StandardCharsets.UTF_8));
        } else {
          bytes.write(high * 16 + low);
          i += 2;
        }
      }
      return bytes.toByteArray();
    }
  }
}
