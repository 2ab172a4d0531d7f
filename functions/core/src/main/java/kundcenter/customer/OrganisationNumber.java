package kundcenter.customer;

import java.util.Optional;

/// A Swedish organisation number, ten digits the last of which checks the others: `556239-4717`.
public record OrganisationNumber(String value) {

  private static final int DIGITS = 10;
  private static final int HYPHEN = 6;

  /// @throws IllegalArgumentException for a text that [#parse] knows nothing of
  public OrganisationNumber {
    value = canonical(value)
        .orElseThrow(() -> new IllegalArgumentException("an organisation number is wanted"));
  }

  /// The number that a text is, with its hyphen or without.
  public static Optional<OrganisationNumber> parse(String text) {
    return canonical(text).map(OrganisationNumber::new);
  }

  private static Optional<String> canonical(String text) {
    var isHyphened = text.length() == DIGITS + 1 && text.charAt(HYPHEN) == '-';
    var digits = isHyphened ? text.substring(0, HYPHEN) + text.substring(HYPHEN + 1) : text;
    if (digits.length() != DIGITS || !digits.chars().allMatch(it -> it >= '0' && it <= '9'))
      return Optional.empty();
    return isChecked(digits)
        ? Optional.of(digits.substring(0, HYPHEN) + "-" + digits.substring(HYPHEN))
        : Optional.empty();
  }

  /// Every other digit counts double, and the sum of all figures ends in 0 (Luhn). The third is 2
  /// or more, which parts organisations from people; a sole trader's is the trader's own number,
  /// and is not kept.
  private static boolean isChecked(String digits) {
    var sum = 0;
    for (var i = 0; i < DIGITS; i++) {
      var weighed = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
      sum += weighed / 10 + weighed % 10;
    }
    return sum % 10 == 0 && digits.charAt(2) >= '2';
  }

  @Override
  public String toString() {
    return value;
  }
}
