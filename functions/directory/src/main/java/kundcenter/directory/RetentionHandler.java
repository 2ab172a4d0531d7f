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

/// The entry of the daily forgetting, as template.yaml names it: cases that were closed long
/// enough ago lose their words and names. What it logs are counts and numbers of tickets
/// (threat T50).
public final class RetentionHandler implements RequestStreamHandler {

  /// Enough for the ticket in hand with its files, or for a hundred snapshots.
  private static final int RESERVE_MILLIS = 60_000;

  private final Forgetting forgetting;
  private final String stage;
  private final InstantSource clock;

  public RetentionHandler() {
    this(System.getenv());
  }

  /// With the environment of one function among several in a JVM.
  public RetentionHandler(Map<String, String> environment) {
    this(environment, Clock.tickMillis(ZoneOffset.UTC));
  }

  /// At a time of the caller's choice.
  public RetentionHandler(Map<String, String> environment, InstantSource clock) {
    var wiring = new Wiring(environment, clock);
    this.forgetting = wiring.forgetting();
    this.stage = wiring.stage();
    this.clock = clock;
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) {
    var log = CallLog.of(context, stage);
    var began = clock.instant();
    var run = forgetting.run(
        () -> context.getRemainingTimeInMillis() > RESERVE_MILLIS,
        (number, failure) -> log.write(log.line("retention-failed", clock.instant())
            .with("ticket", number.value())
            .causes(failure)));
    var line = log.line("retention", began)
        .with("examined", run.examined())
        .count("CasesAnonymised", run.anonymised())
        .count("CasesNotAnonymised", run.failed());
    if (run.isDone()) line.count("RetentionEnded", 1);
    log.write(line);
  }
}
