package kundcenter.inboundemail;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Map;
import kundcenter.aws.Variable;
import kundcenter.aws.cloudwatch.CallLog;

/// The entry of the daily reconciliation, as template.yaml names it: every mail in the bucket has
/// an outcome, or somebody is told.
public final class ReconciliationHandler implements RequestStreamHandler {

  private final Reconciliation reconciliation;
  private final String stage;
  private final InstantSource clock;

  public ReconciliationHandler() {
    this(System.getenv());
  }

  /// With the environment of one function among several in a JVM.
  public ReconciliationHandler(Map<String, String> environment) {
    this(environment, Clock.systemUTC());
  }

  /// With a time of the caller's choice.
  public ReconciliationHandler(Map<String, String> environment, InstantSource clock) {
    this.reconciliation = Wiring.reconciliation(environment);
    this.stage = Variable.of(environment, "STAGE");
    this.clock = clock;
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) {
    var now = clock.instant();
    var log = CallLog.of(context, stage);
    var counted = reconciliation.run(now);
    for (var key : counted.missing())
      log.write(log.line("mail-without-outcome", now).with("key", key));
    log.write(log.line("mail-reconciliation", now)
        .count("MailsStored", counted.stored())
        .count("MailsWithoutOutcome", counted.missing().size()));
  }
}
