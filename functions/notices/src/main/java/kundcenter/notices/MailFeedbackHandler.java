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
import kundcenter.aws.cloudwatch.CallLog;
import kundcenter.notices.QueueEvent.Told;
import kundcenter.notices.TakingBack.Taken;

/// The entry of the function that hears what became of mails, as template.yaml names it: a batch
/// of the queue that SES alone fills. No mail can say the like (threat T19).
public final class MailFeedbackHandler implements RequestStreamHandler {

  private final TakingBack takingBack;
  private final InstantSource clock;
  private final String stage;

  public MailFeedbackHandler() {
    this(System.getenv());
  }

  /// With the environment of one function among several in a JVM.
  public MailFeedbackHandler(Map<String, String> environment) {
    this(environment, Clock.systemUTC());
  }

  /// With a time of the caller's choice.
  public MailFeedbackHandler(Map<String, String> environment, InstantSource clock) {
    this(Wiring.of(environment, clock));
  }

  private MailFeedbackHandler(Wiring wiring) {
    this(wiring.takingBack(), wiring.clock(), wiring.stage());
  }

  /// With ports of the caller's choice.
  MailFeedbackHandler(TakingBack takingBack, InstantSource clock, String stage) {
    this.takingBack = takingBack;
    this.clock = clock;
    this.stage = stage;
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) {
    var began = clock.instant();
    var log = CallLog.of(context, stage);
    var tally = new FeedbackTally();
    var again = new ArrayList<String>();
    for (var told : QueueEvent.read(in)) {
      var taken = take(told, log);
      tally.add(taken);
      if (taken instanceof Taken.Later) again.add(told.id());
    }
    log.write(tally
        .on(log.line("mail-feedback", began))
        .with("ms", Duration.between(began, clock.instant()).toMillis()));
    Failed.answer(again).writeTo(out);
  }

  /// The last resort for one message, whatever is wrong with it: the others go on.
  private Taken take(Told told, CallLog log) {
    try {
      return takingBack.take(told);
    } catch (RuntimeException failure) {
      log.write(
          log.line("feedback-failed", clock.instant()).with("place", told.id()).causes(failure));
      return new Taken.Later();
    }
  }
}
