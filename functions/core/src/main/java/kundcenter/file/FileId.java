package kundcenter.file;

/// Which file it is among those of one owner: 1 to 40 ASCII letters, digits, `-` and `_`, never
/// reused. It needs no escape in a path or a key, and leads nowhere else (threat T37).
public record FileId(String value) {

  private static final int LONGEST = 40;

  public FileId {
    if (!isOne(value))
      throw new IllegalArgumentException("an id is 1 to 40 letters, digits, - and _");
  }

  public static boolean isOne(String text) {
    return !text.isEmpty() && text.length() <= LONGEST && text.chars().allMatch(FileId::isAllowed);
  }

  private static boolean isAllowed(int sign) {
    return ('a' <= sign && sign <= 'z')
        || ('A' <= sign && sign <= 'Z')
        || ('0' <= sign && sign <= '9')
        || sign == '-'
        || sign == '_';
  }

  @Override
  public String toString() {
    return value;
  }
}
