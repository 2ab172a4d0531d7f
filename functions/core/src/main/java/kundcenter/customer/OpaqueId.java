package kundcenter.customer;

/// The shape of every identity that machines use: 1 to 40 ASCII letters, digits, `-` and `_`.
/// So it needs no escape in a path, a key or a log.
final class OpaqueId {

  private static final int LONGEST = 40;

  private OpaqueId() {}

  static void check(String id) {
    if (id.isEmpty() || id.length() > LONGEST || !isAlphanumeric(id, "-_"))
      throw new IllegalArgumentException("an id is 1 to 40 letters, digits, - and _");
  }

  /// Whether all signs are ASCII letters, digits or among the others.
  static boolean isAlphanumeric(String text, String others) {
    for (var i = 0; i < text.length(); i++) {
      var sign = text.charAt(i);
      var plain = ('a' <= sign && sign <= 'z')
          || ('A' <= sign && sign <= 'Z')
          || ('0' <= sign && sign <= '9');
      if (!plain && others.indexOf(sign) < 0) return false;
    }
    return true;
  }
}
