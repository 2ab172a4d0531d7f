package kundcenter.customer;

/// The one shape of identities, so that none can break out of a key, a path or a log line.
final class Ids {

  private static final int LONGEST = 64;

  private Ids() {}

  static void check(String what, String value) {
    if (value.isEmpty() || value.length() > LONGEST || !value.chars().allMatch(Ids::isAllowed))
      throw new IllegalArgumentException(
          "a " + what + " id is 1 to 64 letters, digits and hyphens");
  }

  private static boolean isAllowed(int sign) {
    return (sign >= 'a' && sign <= 'z')
        || (sign >= 'A' && sign <= 'Z')
        || (sign >= '0' && sign <= '9')
        || sign == '-';
  }
}
