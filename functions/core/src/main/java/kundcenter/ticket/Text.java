package kundcenter.ticket;

import java.util.Optional;

/// What people write: it says something, in no more signs (Unicode code points) than it may have.
/// The limits hold for what is stored too, so one may be raised but never lowered.
final class Text {

  private Text() {}

  static void check(String what, String text, int longest) {
    if (text.isBlank()) throw new IllegalArgumentException(what + " must say something");
    checkLength(what, text, longest);
  }

  static void check(String what, Optional<String> text, int longest) {
    text.ifPresent(present -> check(what, present, longest));
  }

  /// For a text that may be empty.
  static void checkLength(String what, String text, int longest) {
    if (length(text) > longest)
      throw new IllegalArgumentException(what + " is longer than " + longest + " signs");
  }

  /// As much of a text as there is room for.
  static String beginningOf(String text, int longest) {
    return length(text) <= longest ? text : text.substring(0, text.offsetByCodePoints(0, longest));
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
