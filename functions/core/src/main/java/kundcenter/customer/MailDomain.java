package kundcenter.customer;

import java.net.IDN;
import java.util.Optional;

/// The domain of addresses, as it goes over the wire: A-labels in lower case.
public record MailDomain(String value) {

  /// Source: RFC 1035 §2.3.4.
  private static final int LONGEST = 253;

  /// @throws IllegalArgumentException for a text that [#parse] knows nothing of
  public MailDomain {
    value = canonical(value)
        .orElseThrow(() -> new IllegalArgumentException("a domain of two names or more is wanted"));
  }

  /// The domain that a text is, in whatever letters; none if it has fewer than two names.
  public static Optional<MailDomain> parse(String text) {
    return canonical(text).map(MailDomain::new);
  }

  /// As its owners write it: `räksmörgås.example`.
  public String readable() {
    return IDN.toUnicode(value);
  }

  private static Optional<String> canonical(String text) {
    if (text.isEmpty() || text.length() > LONGEST) return Optional.empty();
    try {
      var ascii = lowerCase(IDN.toASCII(text, IDN.USE_STD3_ASCII_RULES));
      return ascii.length() <= LONGEST && isOfNames(ascii) ? Optional.of(ascii) : Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// At least two, and the last of them no number: an IP address is no domain.
  private static boolean isOfNames(String ascii) {
    var names = ascii.split("\\.", -1);
    for (var name : names) if (name.isEmpty()) return false;
    return names.length > 1 && !isDigit(names[names.length - 1].charAt(0));
  }

  private static boolean isDigit(char sign) {
    return sign >= '0' && sign <= '9';
  }

  /// The ASCII letters alone: those of other scripts are never folded.
  static String lowerCase(String text) {
    var lower = new StringBuilder(text);
    for (var i = 0; i < lower.length(); i++) {
      var sign = lower.charAt(i);
      if (sign >= 'A' && sign <= 'Z') lower.setCharAt(i, (char) (sign + ('a' - 'A')));
    }
    return lower.toString();
  }

  @Override
  public String toString() {
    return value;
  }
}
