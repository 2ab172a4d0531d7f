package kundcenter.slacheck;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;
import kundcenter.store.Stale;

/// The entry of the audit, as template.yaml names it. It is called more often than daily, to go
/// on with an audit that takes longer than one call may.
public final class SlaAuditHandler implements RequestStreamHandler {

  /// Enough for the page of tickets in hand.
  private static final Duration RESERVE = Duration.ofSeconds(60);

  private final Wiring wiring;

  public SlaAuditHandler() {
    this(System.getenv());
  }

  /// With the environment of one function among several in a JVM.
  public SlaAuditHandler(Map<String, String> environment) {
    this(Wiring.of(environment));
  }

  SlaAuditHandler(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) {
    try {
      wiring
          .auditing(context, RESERVE)
          .run(wiring.audits())
          .ifPresent(run -> write(run, wiring.log(context)));
    } catch (Stale _) {
      // Another call goes on with it, and tells of it.
      return;
    }
  }

  private void write(Auditing.Run run, RunLog log) {
    var line = log.line("sla-audit", wiring.clock().instant())
        .with("version", run.audit().version())
        .count("AuditExamined", run.found().examined())
        .count("AuditDifferences", run.found().differences())
        .count("AuditFailures", run.found().failures());
    if (run.audit().ended().isPresent()) {
      line.count("AuditEnded", 1)
          .count("OpenTickets", run.audit().counts().open())
          .count("ListedTickets", wiring.snapshots().listed());
    }
    log.write(line);
  }
}
