package kundcenter.inboundemail;

import com.amazonaws.services.lambda.runtime.Context;
import java.time.Instant;
import java.util.function.Consumer;
import kundcenter.aws.cloudwatch.MetricLine;
import kundcenter.json.Failures;
import kundcenter.mail.Delivery;

/// What is logged of mails: ids of deliveries, outcomes and counts, and never an address, a subject
/// or a word of one (threat T50).
///
/// @param call the platform's id of it
record MailLog(String call, String stage, Consumer<String> lines) {

  /// A log that nobody reads, for what is no call.
  static MailLog unread(String stage) {
    return new MailLog("none", stage, _ -> {});
  }

  static MailLog of(Context context, String stage) {
    return new MailLog(
        context.getAwsRequestId(), stage, line -> context.getLogger().log(line));
  }

  void received(Delivery delivery, Reception.Received received, Instant now) {
    var outcome = received.outcome().getClass().getSimpleName();
    write(line("mail", now)
        .with("delivery", delivery.id())
        .with("outcome", outcome)
        .count("MailsReceived", received.isNew() ? 1 : 0)
        .count("MailsRepeated", received.isNew() ? 0 : 1)
        .count("MailsUnreadable", outcome.equals("Unreadable") ? 1 : 0)
        .count("MailsQuarantined", outcome.equals("Quarantined") ? 1 : 0));
  }

  void failed(Delivery delivery, RuntimeException failure, Instant now) {
    write(line("mail-failed", now)
        .with("delivery", delivery.id())
        .with("causes", Failures.causes(failure).text())
        .count("MailsFailed", 1));
  }

  /// A message that tells of no mail.
  void passedOver(Instant now) {
    write(line("mail-passed-over", now));
  }

  MetricLine line(String kind, Instant now) {
    return new MetricLine(kind, stage, now).with("request", call);
  }

  void write(MetricLine line) {
    lines.accept(line.text());
  }
}
