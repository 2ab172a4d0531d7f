package kundcenter.notices;

import com.amazonaws.services.lambda.runtime.Context;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import kundcenter.aws.cloudwatch.CallLog;
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
  private final CallLog log;
  private final InstantSource clock;
  private final Instant began;
  private final Tally tally = new Tally();

  Round(Sending sending, Context context, String stage, InstantSource clock) {
    this.sending = sending;
    this.context = context;
    this.log = CallLog.of(context, stage);
    this.clock = clock;
    this.began = clock.instant();
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
      failed("notice-failed", row.sequence(), failure);
      return Result.LATER;
    }
  }

  /// Logs a failure by its place alone.
  void failed(String kind, String place, RuntimeException failure) {
    log.write(log.line(kind, clock.instant()).with("place", place).causes(failure));
  }

  /// Logs what has become of them, and how long it took.
  void end(MetricLine line) {
    log.write(tally.on(line).with("ms", Duration.between(began, clock.instant()).toMillis()));
  }

  /// A line of this call, to be ended with.
  MetricLine line(String kind) {
    return log.line(kind, began);
  }
}
