package kundcenter.notices;

import com.amazonaws.services.lambda.runtime.Context;
import java.time.Duration;
import java.time.Instant;
import kundcenter.aws.cloudwatch.MetricLine;
import kundcenter.notices.Sending.Result;
import kundcenter.notices.StreamEvent.NewRow;

/// The notices of one call, told one after the other as long as there is time. What one of them
/// does holds up no other (threat T49).
final class Round {

  /// Enough for the notice in hand.
  private static final Duration RESERVE = Duration.ofSeconds(20);

  private final Sending sending;
  private final Context context;
  private final RunLog log;
  private final Tally tally = new Tally();

  Round(Sending sending, Context context, RunLog log) {
    this.sending = sending;
    this.context = context;
    this.log = log;
  }

  boolean hasTime() {
    return context.getRemainingTimeInMillis() > RESERVE.toMillis();
  }

  Result tell(NewRow row) {
    var result = hasTime() ? told(row) : Result.LATER;
    tally.add(result);
    return result;
  }

  /// The last resort for one notice, whatever is wrong with it: the others go on.
  private Result told(NewRow row) {
    try {
      return sending.tell(row.notice());
    } catch (RuntimeException failure) {
      log.failed("notice-failed", row.sequence(), failure);
      return Result.LATER;
    }
  }

  /// A line of what has become of them.
  MetricLine line(String kind, Instant began, Instant ended) {
    return tally
        .on(log.line(kind, began))
        .with("ms", Duration.between(began, ended).toMillis());
  }
}
