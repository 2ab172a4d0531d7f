package kundcenter.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kundcenter.mail.MailOutcome;

/// Every mail that came in with what became of it, written by [Transactions] with its effect.
public interface MailLedger {

  /// What became of a delivery; none while nothing has.
  Optional<MailOutcome> outcome(String delivery);

  /// The first delivery of the very same mail.
  Optional<String> first(String fingerprint);

  /// Those of the deliveries, at most 100, of which nothing has become yet.
  Set<String> open(List<String> deliveries);
}
