package kundcenter.web;

import java.time.InstantSource;
import java.util.Optional;
import kundcenter.access.Authority;
import kundcenter.access.Callers;
import kundcenter.access.Limits;
import kundcenter.customer.ApiToken;
import kundcenter.customer.Caller;

/// Programs at the API, known by their tokens, and counted.
public final class Clients {

  private static final String BEARER = "bearer ";

  private final Callers callers;
  private final CallCount count;
  private final InstantSource clock;

  /// @param limits of calls
  public Clients(Callers callers, Limits limits, InstantSource clock) {
    this.callers = callers;
    this.count = new CallCount(limits);
    this.clock = clock;
  }

  /// Who shows a token that holds now, and what the token lets them do; nobody for one that is
  /// missing, malformed, unknown, revoked or expired.
  Optional<Authority> find(HttpEvent event) {
    var authorization = event.header("authorization");
    if (!authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) return Optional.empty();
    return ApiToken.parse(authorization.substring(BEARER.length()).strip())
        .flatMap(token -> callers.find(token, clock.instant()));
  }

  /// Counts a call.
  CallCount.Counted count(Caller caller) {
    return count.call(caller.id(), clock.instant());
  }
}
