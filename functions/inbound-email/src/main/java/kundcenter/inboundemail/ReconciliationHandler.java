package kundcenter.inboundemail;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Map;

/// The entry of the daily reconciliation, as template.yaml names it: every mail in the bucket has an
/// outcome, or somebody is told.
public final class ReconciliationHandler implements RequestStreamHandler {

  private final Wiring wiring;

  public ReconciliationHandler() {
    this(System.getenv());
  }

  /// With the environment of one function among several in a JVM.
  public ReconciliationHandler(Map<String, String> environment) {
    this(environment, Clock.systemUTC());
  }

  /// With a time of the caller's choice.
  public ReconciliationHandler(Map<String, String> environment, InstantSource clock) {
    this.wiring = Wiring.of(environment, clock);
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) {
    var desk = wiring.desk();
    var log = new MailLog(context, wiring.stage());
    var counted = new Reconciliation(desk.mails(), desk.ledger()).run(desk.now());
    for (var key : counted.missing())
      log.write(log.line("mail-without-outcome", desk.now()).with("key", key));
    log.write(log.line("mail-reconciliation", desk.now())
        .count("MailsStored", counted.stored())
        .count("MailsWithoutOutcome", counted.missing().size()));
  }
}
