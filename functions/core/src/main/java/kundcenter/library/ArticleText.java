package kundcenter.library;

/// An article in one language.
///
/// @param title one line of plain text
/// @param body Markdown (CommonMark)
public record ArticleText(String title, String body) {

  public static final int LONGEST_TITLE = 150;

  /// In signs (code points). Two languages, published and draft, fit in one item of the store.
  public static final int LONGEST_BODY = 15_000;

  public ArticleText {
    check("a title", title, LONGEST_TITLE);
    check("a body", body, LONGEST_BODY);
  }

  private static void check(String what, String text, int longest) {
    if (text.isBlank()) throw new IllegalArgumentException(what + " must say something");
    if (text.codePointCount(0, text.length()) > longest)
      throw new IllegalArgumentException(what + " is longer than " + longest + " signs");
  }
}
