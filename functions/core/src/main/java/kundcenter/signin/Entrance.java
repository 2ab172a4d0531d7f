package kundcenter.signin;

import java.util.Optional;
import kundcenter.access.Lifetime;
import kundcenter.access.SessionToken;
import kundcenter.customer.EmailAddress;

/// What comes of a step on the way in.
public sealed interface Entrance {

  /// What a link leads to before its button is pressed. Nothing has changed by looking (threat
  /// T20).
  sealed interface Shown extends Entrance {}

  /// What comes of the button.
  sealed interface Confirmed extends Entrance {}

  /// What comes of a code.
  sealed interface Entered extends Entrance {}

  /// The link can be used here, and signs in with the address.
  record Ready(EmailAddress address) implements Shown {}

  /// In: the token is for the cookie, and the page is where to go on.
  record SignedIn(SessionToken token, Lifetime lifetime, Optional<String> next)
      implements Confirmed, Entered {}

  /// Not with this link in this browser: another one asked, or it is old, used, or no link at all.
  /// Which of these is not told. The code of the mail works where the asking was done.
  record Elsewhere() implements Shown, Confirmed {}

  /// Another code may be tried.
  record WrongCode(int triesLeft) implements Entered {}

  /// This asking is over: too late, or tried too often. A new one can begin.
  record Over() implements Entered {}
}
