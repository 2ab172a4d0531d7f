package kundcenter.access;

import java.util.Locale;
import java.util.Optional;

/// What is typed in the browser where a sign-in began, when the mail is read on another device: 8
/// signs of 32, 40 bits. Digits and capitals without I, L, O and U, which look like others.
public final class Code {

  public static final int BYTES = 5;

  private static final int SIGNS = 8;
  private static final int BITS_A_SIGN = 5;
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private final String signs;

  private Code(String signs) {
    this.signs = signs;
  }

  /// Of 5 bytes that the caller took from a secure source.
  public static Code of(byte[] bytes) {
    if (bytes.length != BYTES)
      throw new IllegalArgumentException("a code is of 5 bytes, not " + bytes.length);
    long bits = 0;
    for (var each : bytes) bits = (bits << Byte.SIZE) | (each & 0xff);
    var signs = new StringBuilder(SIGNS);
    for (var i = SIGNS - 1; i >= 0; i--)
      signs.append(ALPHABET.charAt((int) ((bits >> (i * BITS_A_SIGN)) & (ALPHABET.length() - 1))));
    return new Code(signs.toString());
  }

  /// What somebody typed or pasted: in any case, with whatever blanks and hyphens between, and O, I
  /// and L taken for the digits that they look like. None for anything else.
  public static Optional<Code> parse(String typed) {
    var signs = new StringBuilder(SIGNS);
    for (var raw : typed.toUpperCase(Locale.ROOT).toCharArray()) {
      if (raw == '-' || Character.isWhitespace(raw)) continue;
      var sign = switch (raw) {
        case 'O' -> '0';
        case 'I', 'L' -> '1';
        default -> raw;
      };
      if (ALPHABET.indexOf(sign) < 0 || signs.length() == SIGNS) return Optional.empty();
      signs.append(sign);
    }
    return signs.length() == SIGNS ? Optional.of(new Code(signs.toString())) : Optional.empty();
  }

  /// As it stands in the mail: `ABCD-EFGH`.
  public String reveal() {
    return signs.substring(0, SIGNS / 2) + "-" + signs.substring(SIGNS / 2);
  }

  char[] toChars() {
    return signs.toCharArray();
  }

  /// Nothing of it (threat T50).
  @Override
  public String toString() {
    return "…";
  }
}
