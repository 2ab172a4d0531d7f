package kundcenter.slacheck;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import kundcenter.aws.dynamodb.Connection;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.store.Recount.Outcome;
import kundcenter.store.Stale;

/// The entry of the audit, as template.yaml names it. It is called more often than daily, to go
/// on with an audit that takes longer than one call may. What ends it is a recount of the public
/// figures.
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

  /// With a time of the caller's choice.
  public SlaAuditHandler(Map<String, String> environment, InstantSource clock) {
    this(Wiring.of(environment, new Connection(DynamoDb.client(environment)), clock));
  }

  SlaAuditHandler(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) {
    try {
      var run = wiring.auditing(context, RESERVE).run(wiring.audits());
      run.ifPresent(it -> tell(it, context));
    } catch (Stale _) {
      // Another call goes on with it, and tells of it.
      return;
    }
  }

  private void tell(Auditing.Run run, Context context) {
    var log = wiring.log(context);
    var line = log.line("sla-audit", wiring.clock().instant())
        .with("version", run.audit().version())
        .count("AuditExamined", run.found().examined())
        .count("AuditDifferences", run.found().differences())
        .count("AuditFailures", run.found().failures());
    if (run.audit().ended().isPresent()) {
      var outcome =
          wiring.recount().run(wiring.clock().instant(), Wiring.hasTime(context, RESERVE));
      line.count("AuditEnded", 1)
          .count("OpenTickets", run.audit().counts().open())
          .count("ListedTickets", wiring.snapshots().listed())
          .with("figures", outcome.getClass().getSimpleName())
          .count("FiguresMended", outcome instanceof Outcome.Mended ? 1 : 0);
    }
    log.write(line);
  }
}
