package kundcenter.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kundcenter.customer.EmailAddress;

/// Somebody's wish to sign in with an address, made in one browser, which alone can carry it out
/// (threats T21, T27). Whether anybody has that address is not known here.
///
/// @param id the hash of the secret that the browser keeps
/// @param next the page to go on with
/// @param expires exclusive
public record Ask(Hash id, EmailAddress address, Optional<String> next, Instant expires) {

  public static final Duration HOLDS_FOR = Duration.ofMinutes(10);

  public static Ask of(Secret browser, EmailAddress address, Optional<String> next, Instant now) {
    return new Ask(browser.hash(), address, next, now.plus(HOLDS_FOR));
  }

  public boolean holds(Instant now) {
    return now.isBefore(expires);
  }
}
