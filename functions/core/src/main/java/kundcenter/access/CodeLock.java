package kundcenter.access;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// What is stored of a [Code]: salted and stretched, as 40 bits alone could be tried out.
///
/// 100,000 rounds make trying half of all codes some 10¹⁷ steps, which nobody takes in the ten
/// minutes that a code lives; a password, which lives for years, would need more.
public final class CodeLock {

  public static final int SALT_BYTES = 16;

  /// Opens for no code, in the same time: for an ask to which no mail went (threat T22).
  public static final CodeLock NEVER = new CodeLock(new byte[SALT_BYTES], new byte[0]);

  private static final int ROUNDS = 100_000;
  private static final int KEY_BITS = 256;
  private static final HexFormat HEX = HexFormat.of();
  private static final char BETWEEN = '.';

  private final byte[] salt;
  private final byte[] hash;

  private CodeLock(byte[] salt, byte[] hash) {
    this.salt = salt;
    this.hash = hash;
  }

  /// With 16 bytes of salt that the caller took from a secure source.
  public static CodeLock on(Code code, byte[] salt) {
    if (salt.length != SALT_BYTES)
      throw new IllegalArgumentException("a salt is 16 bytes, not " + salt.length);
    return new CodeLock(salt.clone(), stretched(code, salt));
  }

  /// The lock of a text as [#toString()] gives it.
  public static CodeLock of(String text) {
    var dot = text.indexOf(BETWEEN);
    return new CodeLock(
        HEX.parseHex(text.substring(0, dot)), HEX.parseHex(text.substring(dot + 1)));
  }

  /// In a time that doesn't tell how much of it is right.
  public boolean opensFor(Code code) {
    return MessageDigest.isEqual(stretched(code, salt), hash);
  }

  private static byte[] stretched(Code code, byte[] salt) {
    try {
      var spec = new PBEKeySpec(code.toChars(), salt, ROUNDS, KEY_BITS);
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
          .generateSecret(spec)
          .getEncoded();
    } catch (GeneralSecurityException e) {
      throw new AssertionError("every JDK has PBKDF2WithHmacSHA256", e);
    }
  }

  /// Salt and hash in hexadecimal, to be stored.
  @Override
  public String toString() {
    return HEX.formatHex(salt) + BETWEEN + HEX.formatHex(hash);
  }
}
