package kundcenter.mime;

import java.text.Normalizer;

/// Strangers' words made fit for one line (threats T08, T17).
final class Labels {

  private static final int LONGEST_FILE_NAME = 120;
  private static final int LONGEST_ENDING = 12;
  private static final int LONGEST_LINE = 2_000;

  private Labels() {}

  /// One line without controls and without signs that turn the writing direction.
  static String line(String text) {
    var line = new StringBuilder(Math.min(text.length(), LONGEST_LINE));
    for (int sign, i = 0; i < text.length() && line.length() < LONGEST_LINE; ) {
      sign = text.codePointAt(i);
      i += Character.charCount(sign);
      if (turnsDirection(sign) || isHalf(sign)) continue;
      line.appendCodePoint(isControl(sign) ? ' ' : sign);
    }
    return Normalizer.normalize(line.toString().strip(), Normalizer.Form.NFC);
  }

  static String beginning(String text) {
    return text.length() <= Limits.LINE ? text : text.substring(0, Limits.LINE);
  }

  /// The last part of a path, short, with its ending kept.
  static String fileName(String text) {
    var whole = line(text);
    var name = whole
        .substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1)
        .strip();
    if (name.equals(".") || name.equals("..")) return "";
    if (name.codePointCount(0, name.length()) <= LONGEST_FILE_NAME) return name;
    var dot = name.lastIndexOf('.');
    var ending = dot > 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
    var room = LONGEST_FILE_NAME - ending.codePointCount(0, ending.length());
    return name.substring(0, name.offsetByCodePoints(0, room)) + ending;
  }

  /// Text of several lines, each ended by LF, with nothing that a reader cannot see but tabs.
  static String text(String text) {
    var clean = new StringBuilder(text.length());
    for (int sign, i = 0; i < text.length(); ) {
      sign = text.codePointAt(i);
      i += Character.charCount(sign);
      if (sign == '\r') {
        if (i < text.length() && text.charAt(i) == '\n') i++;
        clean.append('\n');
      } else if (sign == '\n' || sign == '\t' || !(isControl(sign) || isHalf(sign))) {
        clean.appendCodePoint(sign);
      }
    }
    return clean.toString();
  }

  /// A text without the signs that are none.
  static String visible(String text) {
    for (var i = 0; i < text.length(); i++) {
      var sign = text.charAt(i);
      if (isControl(sign) || Character.isSurrogate(sign)) return text(text);
    }
    return text;
  }

  private static boolean isControl(int sign) {
    return sign < ' ' || (sign >= 127 && sign < 160) || sign == 0x2028 || sign == 0x2029;
  }

  private static boolean isHalf(int sign) {
    return sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
  }

  private static boolean turnsDirection(int sign) {
    return (sign >= 0x202A && sign <= 0x202E)
        || (sign >= 0x2066 && sign <= 0x2069)
        || sign == 0x200E
        || sign == 0x200F
        || sign == 0x061C;
  }
}
