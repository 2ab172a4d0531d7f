package kundcenter.customer;

import java.text.Normalizer;
import java.util.Optional;

/// One mailbox: `name@domain`. Two addresses are equal if their mail reaches the same mailbox as
/// far as anybody can tell: whatever the capitals of the ASCII letters, and however the domain and
/// the accents were written (threat T09).
///
/// The local part is kept as it was written, composed (NFC); the domain as it goes over the wire.
/// Nothing else of a local part is folded: `a.b` and `ab`, `a` and `а` are two people.
public record EmailAddress(String value) {

  /// Source: RFC 5321 §4.5.3.1, in octets.
  public static final int LONGEST = 254;

  private static final int LONGEST_LOCAL = 64;
  private static final String SPECIAL = "()<>[]:;@\\,\"";

  /// @throws IllegalArgumentException for a text that [#parse] knows nothing of
  public EmailAddress {
    value = canonical(value)
        .orElseThrow(() -> new IllegalArgumentException("an e-mail address is wanted"));
  }

  /// The address that a text is; none if it is no address, or one of a form that no mail of ours
  /// would reach: quoted, with a comment, or without a domain of two names.
  public static Optional<EmailAddress> parse(String text) {
    return canonical(text).map(EmailAddress::new);
  }

  public String local() {
    return value.substring(0, value.lastIndexOf('@'));
  }

  public MailDomain domain() {
    return new MailDomain(value.substring(value.lastIndexOf('@') + 1));
  }

  /// The same for equal addresses, to look them up by.
  public String key() {
    return MailDomain.lowerCase(value);
  }

  /// So much of it that its owner knows it again: `a…@example.se`. For pages that others may see.
  public String hint() {
    return value.substring(0, value.offsetByCodePoints(0, 1)) + "…@" + domain();
  }

  private static Optional<String> canonical(String text) {
    var at = text.lastIndexOf('@');
    if (at < 1 || text.length() > LONGEST) return Optional.empty();
    var local = Normalizer.normalize(text.substring(0, at), Normalizer.Form.NFC);
    if (!isDotAtom(local)) return Optional.empty();
    return MailDomain.parse(text.substring(at + 1))
        .map(domain -> local + "@" + domain)
        .filter(whole -> octets(whole) <= LONGEST && octets(local) <= LONGEST_LOCAL);
  }

  /// Source: RFC 5322 §3.2.3, with the letters of RFC 6532.
  private static boolean isDotAtom(String local) {
    return !local.startsWith(".")
        && !local.endsWith(".")
        && !local.contains("..")
        && local.codePoints().allMatch(EmailAddress::isAtomSign);
  }

  private static boolean isAtomSign(int sign) {
    return switch (Character.getType(sign)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR -> false;
      default -> SPECIAL.indexOf(sign) < 0;
    };
  }

  private static int octets(String text) {
    return text.codePoints().map(EmailAddress::octets).sum();
  }

  private static int octets(int sign) {
    if (sign < 0x80) return 1;
    if (sign < 0x800) return 2;
    return sign < 0x10000 ? 3 : 4;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EmailAddress address && key().equals(address.key());
  }

  @Override
  public int hashCode() {
    return key().hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}
