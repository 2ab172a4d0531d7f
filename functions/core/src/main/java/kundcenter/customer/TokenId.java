package kundcenter.customer;

/// Which API token, to machines: 1 to 32 ASCII letters and digits. It stands in the open part
/// of the token and is no secret.
public record TokenId(String value) {

  private static final int LONGEST = 32;

  public TokenId {
    if (!isOne(value))
      throw new IllegalArgumentException("a token id is 1 to 32 letters and digits");
  }

  /// Whether the text is such an id.
  public static boolean isOne(String value) {
    return !value.isEmpty() && value.length() <= LONGEST && OpaqueId.isAlphanumeric(value, "");
  }

  @Override
  public String toString() {
    return value;
  }
}
