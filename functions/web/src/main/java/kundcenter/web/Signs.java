package kundcenter.web;

import org.jspecify.annotations.Nullable;

/// What signs a text from outside may hold.
final class Signs {

  /// The greatest number that [#digits] reads.
  static final long GREATEST = 999_999_999_999_999_999L;

  private static final int MOST_DIGITS = 18;

  private Signs() {}

  /// The text in one line, stripped; null if it holds a control sign or a break.
  static @Nullable String line(String raw) {
    var text = new StringBuilder(raw.length());
    for (var i = 0; i < raw.length(); i++) {
      var sign = raw.charAt(i);
      if (Character.isISOControl(sign) || sign == '\u2028' || sign == '\u2029') return null;
      if (!turnsDirection(sign)) text.append(sign);
    }
    return text.length() == raw.length() ? raw.strip() : text.toString().strip();
  }

  /// The text with `\n` at the end of its lines; null if it holds a control sign other than
  /// that and the tab.
  static @Nullable String lines(String raw) {
    var text = raw.indexOf('\r') < 0 ? raw : raw.replace("\r\n", "\n");
    for (var i = 0; i < text.length(); i++) {
      var sign = text.charAt(i);
      if (Character.isISOControl(sign) && sign != '\n' && sign != '\t') return null;
    }
    return text;
  }

  /// The number that the digits write; null for anything else.
  static @Nullable Long digits(String text) {
    if (text.isEmpty() || text.length() > MOST_DIGITS) return null;
    for (var i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') return null;
    }
    return Long.parseLong(text);
  }

  /// Whether a header may hold the text: ASCII that is seen, and spaces.
  static boolean arePrintable(String text) {
    for (var i = 0; i < text.length(); i++)
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') return false;
    return true;
  }

  /// The Bidi_Control signs of Unicode (UAX #9 §2).
  private static boolean turnsDirection(char sign) {
    return sign == '\u061C'
        || sign == '\u200E'
        || sign == '\u200F'
        || ('\u202A' <= sign && sign <= '\u202E')
        || ('\u2066' <= sign && sign <= '\u2069');
  }

  static boolean isOfWord(int sign) {
    return Character.isLowerCase(sign) || Character.isDigit(sign) || sign == '-';
  }
}
