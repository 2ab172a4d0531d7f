package kundcenter.access;

import java.time.Duration;
import kundcenter.customer.Caller;

/// How long somebody stays signed in.
///
/// @param idle without a request
/// @param absolute whatever is done
public record Lifetime(Duration idle, Duration absolute) {

  /// A working day of a customer, and a week at most: a session reaches what the mailbox that it
  /// came from has been sent already.
  public static final Lifetime CUSTOMER = new Lifetime(Duration.ofHours(8), Duration.ofDays(7));

  /// A coffee break of a specialist, and a shift at most: it reaches every customer.
  public static final Lifetime DESK = new Lifetime(Duration.ofHours(1), Duration.ofHours(12));

  public static Lifetime of(Caller caller) {
    return caller instanceof Caller.Specialist ? DESK : CUSTOMER;
  }
}
