package kundcenter.web;

import java.time.Duration;
import java.util.Locale;
import kundcenter.access.Limit;

/// What a client is told of a limit, in `RateLimit-Policy` and `RateLimit`.
///
/// Source: draft-ietf-httpapi-ratelimit-headers-11 §3 and §4. It is a draft, so no other class
/// writes these fields.
///
/// @param left calls that could be made now
/// @param fullAgain how long until the whole quota is there
record RateLimitFields(Limit limit, int left, Duration fullAgain) {

  Response on(Response response) {
    var rate = limit.rate();
    var name = '"' + limit.name().toLowerCase(Locale.ROOT).replace('_', '-') + '"';
    return response
        .with(
            "RateLimit-Policy",
            name + ";q=" + rate.quota() + ";w=" + rate.window().toSeconds())
        .with("RateLimit", name + ";r=" + left + ";t=" + seconds(fullAgain));
  }

  /// Whole seconds, one or more, never too few.
  static long seconds(Duration duration) {
    return Math.max(1, duration.plusMillis(999).toSeconds());
  }
}
