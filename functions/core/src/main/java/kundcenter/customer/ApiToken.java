package kundcenter.customer;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32;

/// What a program shows to call us: `kc_<live|test>_<id>_<secret>_<crc>` (threat T44).
///
/// The secret is 256 bits in 43 letters and digits. The CRC-32 of all before it, in
/// hexadecimal, lets a scanner of leaked texts be sure, and turns a mistyped token away before
/// any look-up. We keep only [#hash()]. Scanners find it by
/// `kc_(live|test)_[0-9A-Za-z]{1,32}_[0-9A-Za-z]{43}_[0-9a-f]{8}`.
public final class ApiToken {

  /// Which system a token is for, readable by whoever holds it.
  public enum Realm {
    LIVE("live"),
    TEST("test");

    private final String word;

    Realm(String word) {
      this.word = word;
    }
  }

  public static final int SECRET_BYTES = 32;

  private static final int SECRET_SIGNS = 43; // 62^43 > 2^256
  private static final int LONGEST = "kc_live_".length() + 32 + 1 + SECRET_SIGNS + 1 + 8;
  private static final String DIGITS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final BigInteger BASE = BigInteger.valueOf(DIGITS.length());

  private final TokenId id;
  private final String signed;

  /// Of all before the checksum.
  private ApiToken(TokenId id, String signed) {
    this.id = id;
    this.signed = signed;
  }

  /// A new token of 32 bytes that the caller took from a secure source.
  public static ApiToken issue(Realm realm, TokenId id, byte[] secret) {
    if (secret.length != SECRET_BYTES)
      throw new IllegalArgumentException("a secret is 32 bytes, not " + secret.length);
    var text = new StringBuilder(SECRET_SIGNS);
    for (var rest = new BigInteger(1, secret); text.length() < SECRET_SIGNS; ) {
      var parts = rest.divideAndRemainder(BASE);
      text.append(DIGITS.charAt(parts[1].intValue()));
      rest = parts[0];
    }
    return new ApiToken(id, "kc_" + realm.word + "_" + id + "_" + text);
  }

  /// The token of a text as [#reveal()] gives it; none for any other text.
  public static Optional<ApiToken> parse(String text) {
    if (text.length() > LONGEST) return Optional.empty();
    var parts = text.split("_", -1);
    if (parts.length != 5
        || !parts[0].equals("kc")
        || !(parts[1].equals(Realm.LIVE.word) || parts[1].equals(Realm.TEST.word))
        || !TokenId.isOne(parts[2])
        || parts[3].length() != SECRET_SIGNS
        || !OpaqueId.isAlphanumeric(parts[3], "")) return Optional.empty();
    var token = new ApiToken(new TokenId(parts[2]), text.substring(0, text.lastIndexOf('_')));
    return token.checksum().equals(parts[4]) ? Optional.of(token) : Optional.empty();
  }

  public TokenId id() {
    return id;
  }

  /// The whole token, to be shown once to the one whom it is for, and never stored.
  public String reveal() {
    return signed + "_" + checksum();
  }

  private String checksum() {
    var crc = new CRC32();
    crc.update(signed.getBytes(StandardCharsets.US_ASCII));
    return HexFormat.of().toHexDigits((int) crc.getValue());
  }

  /// What is stored: the SHA-256 of all before the checksum. With 256 secret bits it needs
  /// neither salt nor stretching.
  public byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(signed.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }

  /// Whether the stored hash is this token's, in a time that doesn't tell how much of it is
  /// right.
  public boolean matches(byte[] hash) {
    return MessageDigest.isEqual(hash(), hash);
  }

  /// The open part alone (threat T50).
  @Override
  public String toString() {
    return signed.substring(0, signed.lastIndexOf('_')) + "_…";
  }
}
