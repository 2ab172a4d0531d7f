package kundcenter.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;

/// A person's being signed in with one browser. As whom they act is asked at each request, so that
/// a new role, or none, holds at once.
///
/// @param company of whom they were when it began; empty for the desk. Only a hint where to look
/// @param id the hash of the token's secret
/// @param begun when the person proved who they are
/// @param seen the last request, to some minutes
/// @param browser what it calls itself, for its owner to know it by; empty if it says nothing
public record Session(
    PersonId person,
    Optional<CustomerId> company,
    Hash id,
    Instant begun,
    Instant seen,
    String browser) {

  /// How exact `seen` is: not every request is worth a write.
  private static final Duration NOTED_EACH = Duration.ofMinutes(5);

  private static final Duration FRESH_FOR = Duration.ofMinutes(15);
  private static final int LONGEST_NAME = 200;

  public Session {
    if (browser.length() > LONGEST_NAME) browser = browser.substring(0, LONGEST_NAME);
  }

  public static Session begin(
      SessionToken token, Optional<CustomerId> company, String browser, Instant now) {
    return new Session(token.person(), company, token.secret().hash(), now, now, browser);
  }

  /// The first instant at which it no longer holds.
  public Instant ends(Lifetime lifetime) {
    var idle = seen.plus(lifetime.idle());
    var absolute = begun.plus(lifetime.absolute());
    return idle.isBefore(absolute) ? idle : absolute;
  }

  /// Whether it holds now, whether or not the store has removed it yet (threat T25).
  public boolean holds(Lifetime lifetime, Instant now) {
    return now.isBefore(ends(lifetime));
  }

  /// Whether a request now is to be noted.
  public boolean isToBeNoted(Instant now) {
    return !now.isBefore(seen.plus(NOTED_EACH));
  }

  /// Whether the person proved so lately who they are that they need not again before what cannot
  /// be undone: another address, export, erasure.
  public boolean isFresh(Instant now) {
    return now.isBefore(begun.plus(FRESH_FOR));
  }
}
