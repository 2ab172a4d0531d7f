package kundcenter.library;

/// Which article: a name that its writer chose, `lamna-in-agi`. It stands in the deep link
/// `/a/{id}`, so it never changes and is never reused. 3 to 60 small ASCII letters, digits and
/// hyphens, with a letter or digit at both ends.
public record ArticleId(String value) implements Comparable<ArticleId> {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 60;

  public ArticleId {
    if (!isOne(value))
      throw new IllegalArgumentException("an article id is 3 to 60 letters, digits and hyphens");
  }

  public static boolean isOne(String text) {
    return text.length() >= SHORTEST
        && text.length() <= LONGEST
        && text.chars().allMatch(sign -> sign == '-' || isPlain(sign))
        && isPlain(text.charAt(0))
        && isPlain(text.charAt(text.length() - 1));
  }

  private static boolean isPlain(int sign) {
    return ('a' <= sign && sign <= 'z') || ('0' <= sign && sign <= '9');
  }

  /// The path of its page, from the root.
  public String path() {
    return "/a/" + value;
  }

  @Override
  public int compareTo(ArticleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
