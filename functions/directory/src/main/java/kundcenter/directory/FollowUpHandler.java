package kundcenter.directory;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import kundcenter.aws.cloudwatch.CallLog;

/// The entry of the function that takes up, each minute, what calls have left to be done. What the
/// event says is of no matter: the store knows what waits.
public final class FollowUpHandler implements RequestStreamHandler {

  /// Enough for the ticket in hand: its read and its write give up after six seconds each.
  private static final int RESERVE_MILLIS = 13_000;

  private final FollowUp followUp;
  private final String stage;
  private final InstantSource clock;

  public FollowUpHandler() {
    this(System.getenv());
  }

  /// With the environment of one function among several in a JVM.
  public FollowUpHandler(Map<String, String> environment) {
    this(environment, Clock.tickMillis(ZoneOffset.UTC));
  }

  /// At a time of the caller's choice.
  public FollowUpHandler(Map<String, String> environment, InstantSource clock) {
    var wiring = new Wiring(environment, clock);
    this.followUp = wiring.followUp();
    this.stage = wiring.stage();
    this.clock = clock;
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) {
    var log = CallLog.of(context, stage);
    var began = clock.instant();
    var done = followUp.runWaiting(() -> context.getRemainingTimeInMillis() > RESERVE_MILLIS);
    log.write(log.line("directory-follow-up", began).with("done", done));
  }
}
