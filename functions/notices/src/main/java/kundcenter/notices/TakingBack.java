package kundcenter.notices;

import java.time.Duration;
import java.time.InstantSource;
import kundcenter.notice.Addresses;
import kundcenter.notice.Feedback;
import kundcenter.notice.Outbox;
import kundcenter.notices.QueueEvent.Told;

/// What the mail system tells of one mail, written where it matters: on the ticket that the mail
/// told of, and against the address.
record TakingBack(Outbox outbox, Addresses addresses, Returns returns, InstantSource clock) {

  /// SES may tell of a mail before we have written down that it is ours.
  private static final Duration WAITED_FOR = Duration.ofMinutes(10);

  /// What came of it.
  sealed interface Taken {
    record Noted(Feedback feedback) implements Taken {}

    /// Nothing to be noted: no event, or one that changes nothing.
    record PassedOver() implements Taken {}

    /// A mail that we know nothing of.
    record Unknown() implements Taken {}

    /// To come again.
    record Later() implements Taken {}
  }

  Taken take(Told told) {
    var event = SesEvent.of(told.body()).orElse(null);
    if (event == null) return new Taken.PassedOver();
    var now = clock.instant();
    var mail = outbox.sent(event.messageId()).orElse(null);
    if (mail == null)
      return told.isOlderThan(WAITED_FOR, now) ? new Taken.Unknown() : new Taken.Later();
    if (event.feedback() instanceof Feedback.Trouble(var _, var forGood) && forGood)
      addresses.leaveAlone(mail.to(), now);
    returns.record(mail.notice(), event.feedback());
    return new Taken.Noted(event.feedback());
  }
}
