package kundcenter.file;

/// Where a file lies: parts of letters, digits, `.`, `_`, `=` and `-`, with `/` between them.
///
/// It is made from our own ids and never from what a stranger names; whatever got in by mistake
/// could still not lead out of its folder (threat T37).
public record FileKey(String value) implements Comparable<FileKey> {

  private static final int LONGEST = 512;

  public FileKey {
    if (value.length() > LONGEST || !isSound(value))
      throw new IllegalArgumentException(
          "a key is parts of letters, digits, ., _, = and -, with / between them");
  }

  /// A key of these parts, none of which holds a `/`.
  public static FileKey of(String... parts) {
    for (var part : parts)
      if (part.indexOf('/') >= 0) throw new IllegalArgumentException("a part of a key holds no /");
    return new FileKey(String.join("/", parts));
  }

  private static boolean isSound(String value) {
    var partBegins = 0;
    for (var i = 0; i <= value.length(); i++) {
      if (i == value.length() || value.charAt(i) == '/') {
        if (!isPart(value, partBegins, i)) return false;
        partBegins = i + 1;
      }
    }
    return true;
  }

  private static boolean isPart(String value, int fromInclusive, int toExclusive) {
    var dotsOnly = true;
    for (var i = fromInclusive; i < toExclusive; i++) {
      var sign = value.charAt(i);
      var plain = ('a' <= sign && sign <= 'z')
          || ('A' <= sign && sign <= 'Z')
          || ('0' <= sign && sign <= '9')
          || "._=-".indexOf(sign) >= 0;
      if (!plain) return false;
      dotsOnly &= sign == '.';
    }
    return !dotsOnly;
  }

  @Override
  public int compareTo(FileKey other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
