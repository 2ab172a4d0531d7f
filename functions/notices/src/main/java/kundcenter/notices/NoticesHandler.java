package kundcenter.notices;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Map;
import kundcenter.aws.Primed;
import kundcenter.aws.cloudwatch.CallLog;
import kundcenter.notices.Sending.Result;
import kundcenter.notices.StreamEvent.NewRow;

/// The entry of the function that sends, as template.yaml names it: a batch of new rows of the
/// outbox. What one notice does holds up no other of the batch; those that are to come again are
/// told to the trigger (threat T49).
public final class NoticesHandler implements RequestStreamHandler, Primed {

  /// Enough for the notice in hand.
  private static final Duration RESERVE = Duration.ofSeconds(20);

  private final Sending sending;
  private final InstantSource clock;
  private final String stage;

  public NoticesHandler() {
    this(System.getenv());
    Primed.register(this);
  }

  /// With the environment of one function among several in a JVM.
  public NoticesHandler(Map<String, String> environment) {
    this(environment, Clock.systemUTC());
  }

  /// With a time of the caller's choice.
  public NoticesHandler(Map<String, String> environment, InstantSource clock) {
    this(Wiring.of(environment, clock));
  }

  private NoticesHandler(Wiring wiring) {
    this(wiring.sending(), wiring.clock(), wiring.stage());
  }

  /// With ports of the caller's choice.
  NoticesHandler(Sending sending, InstantSource clock, String stage) {
    this.sending = sending;
    this.clock = clock;
    this.stage = stage;
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) {
    var began = clock.instant();
    var log = CallLog.of(context, stage);
    var tally = new Tally();
    var again = new ArrayList<String>();
    for (var row : StreamEvent.read(in)) {
      var result =
          context.getRemainingTimeInMillis() > RESERVE.toMillis() ? tell(row, log) : Result.LATER;
      tally.add(result);
      if (result == Result.LATER) again.add(row.sequence());
    }
    log.write(tally
        .on(log.line("notices", began))
        .with("ms", Duration.between(began, clock.instant()).toMillis()));
    Failed.answer(again).writeTo(out);
  }

  /// The last resort for one notice, whatever is wrong with it: the others go on.
  private Result tell(NewRow row, CallLog log) {
    try {
      return sending.tell(row.notice());
    } catch (RuntimeException failure) {
      log.write(log.line("notice-failed", clock.instant())
          .with("place", row.sequence())
          .causes(failure));
      return Result.LATER;
    }
  }

  @Override
  public void prime() {
    Wiring.of(System.getenv(), Clock.systemUTC()).prime();
  }
}
