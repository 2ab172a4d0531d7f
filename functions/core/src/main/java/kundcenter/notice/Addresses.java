package kundcenter.notice;

import java.time.Duration;
import java.time.Instant;
import kundcenter.customer.EmailAddress;

/// The addresses that mail has come back from.
public interface Addresses {

  /// How long an address is left alone: mailboxes are mended, and people come back.
  Duration LEFT_ALONE = Duration.ofDays(30);

  boolean isUnreachable(EmailAddress address, Instant now);

  /// Leaves an address alone from now on.
  void leaveAlone(EmailAddress address, Instant now);
}
