package kundcenter.web;

import java.time.Duration;

/// A cookie of ours: `__Host-`, so that no other host or plain connection can have set it;
/// out of reach of scripts; and not sent along where another site posts to us (`SameSite=Lax`).
///
/// @param name without the prefix
/// @param age how long the browser keeps it; zero to forget it at once
public record Cookie(String name, String value, Duration age) {

  private static final String PREFIX = "__Host-";

  public Cookie {
    if (!name.chars().allMatch(Signs::isOfWord))
      throw new IllegalArgumentException(name + " is no name for a cookie");
    if (!value.chars().allMatch(Cookie::mayStand))
      throw new IllegalArgumentException(name + " would hold what no cookie may");
  }

  public static Cookie forgotten(String name) {
    return new Cookie(name, "", Duration.ZERO);
  }

  /// The name as it goes over the wire.
  static String wireName(String name) {
    return PREFIX + name;
  }

  /// A cookie-octet of RFC 6265 §4.1.1.
  private static boolean mayStand(int sign) {
    return '!' <= sign && sign <= '~' && "\",;\\".indexOf(sign) < 0;
  }

  /// The line for `Set-Cookie`. Browsers take `Secure` over http too from 127.0.0.1 and localhost,
  /// which they hold to be trustworthy.
  String line() {
    return wireName(name) + "=" + value + "; Path=/; Max-Age=" + age.toSeconds()
        + "; Secure; HttpOnly; SameSite=Lax";
  }

  /// The value alone is secret (threat T50).
  @Override
  public String toString() {
    return wireName(name) + "=…";
  }
}
