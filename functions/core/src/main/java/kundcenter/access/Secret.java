package kundcenter.access;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/// 256 bits that grant something to whoever shows them: a session, a sign-in under way. Shown to
/// the one whom they are for, and never stored: we keep [#hash()].
public final class Secret {

  public static final int BYTES = 32;

  private static final int SIGNS = 43;

  private final byte[] bytes;

  private Secret(byte[] bytes) {
    this.bytes = bytes;
  }

  /// Of 32 bytes that the caller took from a secure source.
  public static Secret of(byte[] bytes) {
    if (bytes.length != BYTES)
      throw new IllegalArgumentException("a secret is 32 bytes, not " + bytes.length);
    return new Secret(bytes.clone());
  }

  /// The secret of a text as [#reveal()] gives it; none for any other text.
  public static Optional<Secret> parse(String text) {
    if (text.length() != SIGNS) return Optional.empty();
    try {
      var secret = new Secret(Base64.getUrlDecoder().decode(text));
      // The last sign has two bits to spare, so only one of four texts is ours.
      return secret.reveal().equals(text) ? Optional.of(secret) : Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// 43 signs of base64url, which need no escape in a path or a cookie.
  public String reveal() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /// With 256 secret bits it needs neither salt nor stretching.
  public Hash hash() {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new Hash(HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }

  /// Nothing of it (threat T50).
  @Override
  public String toString() {
    return "…";
  }
}
