package kundcenter.notices;

import java.util.EnumMap;
import java.util.Map;
import kundcenter.aws.cloudwatch.MetricLine;
import kundcenter.notice.Feedback;
import kundcenter.notices.TakingBack.Taken;
import kundcenter.ticket.NonDelivery.Reason;

/// What the mail system has told in a batch, counted.
final class FeedbackTally {

  private final Map<Reason, Long> troubles = new EnumMap<>(Reason.class);
  private long arrived;
  private long passedOver;
  private long unknown;
  private long later;

  void add(Taken taken) {
    switch (taken) {
      case Taken.Noted(Feedback.Trouble(var reason, var _)) ->
        troubles.merge(reason, 1L, Long::sum);
      case Taken.Noted(Feedback.ArrivedLate _) -> arrived++;
      case Taken.PassedOver _ -> passedOver++;
      case Taken.Unknown _ -> unknown++;
      case Taken.Later _ -> later++;
    }
  }

  MetricLine on(MetricLine line) {
    return line.count("MailsBounced", of(Reason.BOUNCED))
        .count("MailsSuppressed", of(Reason.SUPPRESSED))
        .count("MailsComplainedOf", of(Reason.COMPLAINED))
        .count("MailsRejected", of(Reason.REJECTED))
        .count("MailsDelayed", of(Reason.DELAYED))
        .with("arrivedLate", arrived)
        .with("passedOver", passedOver)
        .with("unknown", unknown)
        .with("later", later);
  }

  private long of(Reason reason) {
    return troubles.getOrDefault(reason, 0L);
  }
}
