package kundcenter.customer;

/// The shape of every identity that machines use: 1 to 40 ASCII letters, digits, `-` and `_`.
/// So it needs no escape in a path, a key or a log.
final class OpaqueId {

  private static final int LONGEST = 40;

  private OpaqueId() {}

  static void check(String id) {
    if (!id.isEmpty() && id.length() <= LONGEST && id.chars().allMatch(OpaqueId::isAllowed)) return;
    throw new IllegalArgumentException("an id is 1 to 40 letters, digits, - and _");
  }

  private static boolean isAllowed(int sign) {
    return isAlphanumeric(sign) || sign == '-' || sign == '_';
  }

  static boolean isAlphanumeric(int sign) {
    return ('a' <= sign && sign <= 'z')
        || ('A' <= sign && sign <= 'Z')
        || ('0' <= sign && sign <= '9');
  }
}
