package kundcenter.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A SHA-256 digest, as the 64 lower-case hexadecimal digits that `sha256sum` prints.
public record Sha256(String value) {

  private static final int DIGITS = 64;

  public Sha256 {
    if (value.length() != DIGITS || !isHex(value))
      throw new IllegalArgumentException("a digest is 64 lower-case hexadecimal digits");
  }

  public static Sha256 of(byte[] bytes) {
    return new Sha256(HexFormat.of().formatHex(digest().digest(bytes)));
  }

  /// What a digest that has been fed comes to.
  public static Sha256 of(MessageDigest fed) {
    return new Sha256(HexFormat.of().formatHex(fed.digest()));
  }

  /// A digest to be fed.
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /// The 32 bytes.
  public byte[] bytes() {
    return HexFormat.of().parseHex(value);
  }

  private static boolean isHex(String text) {
    for (var i = 0; i < text.length(); i++)
      if ("0123456789abcdef".indexOf(text.charAt(i)) < 0) return false;
    return true;
  }

  @Override
  public String toString() {
    return value;
  }
}
