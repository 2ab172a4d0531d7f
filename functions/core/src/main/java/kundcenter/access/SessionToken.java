package kundcenter.access;

import java.util.Optional;
import kundcenter.customer.PersonId;

/// What a browser shows to go on with a session: whose it is, so that all sessions of a person lie
/// together, and the secret.
public record SessionToken(PersonId person, Secret secret) {

  private static final char BETWEEN = '.';

  /// The token of a text as [#reveal()] gives it; none for any other text.
  public static Optional<SessionToken> parse(String text) {
    var dot = text.indexOf(BETWEEN);
    if (dot < 0) return Optional.empty();
    return Secret.parse(text.substring(dot + 1)).flatMap(secret -> {
      try {
        return Optional.of(new SessionToken(new PersonId(text.substring(0, dot)), secret));
      } catch (IllegalArgumentException _) {
        return Optional.empty();
      }
    });
  }

  public String reveal() {
    return person.value() + BETWEEN + secret.reveal();
  }
}
