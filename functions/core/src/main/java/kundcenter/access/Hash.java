package kundcenter.access;

/// What is stored of a [Secret]: its SHA-256 in hexadecimal. It grants nothing and may stand in a
/// key or a form.
public record Hash(String hex) {

  private static final int SIGNS = 64;

  public Hash {
    if (!isOne(hex)) throw new IllegalArgumentException("a hash is 64 hexadecimal digits");
  }

  private static boolean isOne(String hex) {
    return hex.length() == SIGNS
        && hex.chars()
            .allMatch(sign -> ('0' <= sign && sign <= '9') || ('a' <= sign && sign <= 'f'));
  }

  @Override
  public String toString() {
    return hex;
  }
}
