package kundcenter.inboundemail;

import java.time.Instant;
import kundcenter.aws.cloudwatch.CallLog;
import kundcenter.mail.Delivery;

/// What is logged of mails: ids of deliveries, outcomes and counts, and never an address, a subject
/// or a word of one (threat T50).
record MailLog(CallLog log) {

  void received(Delivery delivery, Reception.Received received, Instant now) {
    var outcome = received.outcome().getClass().getSimpleName();
    log.write(log.line("mail", now)
        .with("delivery", delivery.id())
        .with("outcome", outcome)
        .count("MailsReceived", received.isNew() ? 1 : 0)
        .count("MailsRepeated", received.isNew() ? 0 : 1)
        .count("MailsUnreadable", outcome.equals("Unreadable") ? 1 : 0)
        .count("MailsQuarantined", outcome.equals("Quarantined") ? 1 : 0));
  }

  void failed(Delivery delivery, RuntimeException failure, Instant now) {
    log.write(log.line("mail-failed", now)
        .with("delivery", delivery.id())
        .causes(failure)
        .count("MailsFailed", 1));
  }

  /// A mail that became a ticket unread, and where in the reader the defect is.
  void brokeReader(Delivery delivery, Throwable defect, Instant now) {
    log.write(log.line("mail-broke-reader", now).with("delivery", delivery.id()).causes(defect));
  }

  /// A message that tells of no mail.
  void passedOver(Instant now) {
    log.write(log.line("mail-passed-over", now));
  }
}
