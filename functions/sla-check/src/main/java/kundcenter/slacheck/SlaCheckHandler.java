package kundcenter.slacheck;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import kundcenter.aws.Primed;
import kundcenter.aws.cloudwatch.CallLog;
import kundcenter.aws.dynamodb.Connection;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.sla.Threshold;
import kundcenter.slacheck.Tally.Count;

/// The entry of the check, as template.yaml names it. What the event says is of no matter: the
/// store knows what is due.
public final class SlaCheckHandler implements RequestStreamHandler, Primed {

  /// Enough for the ticket in hand: its read and its write give up after six seconds each.
  private static final Duration RESERVE = Duration.ofSeconds(13);

  private final Wiring wiring;
  private final Set<Threshold> told;

  public SlaCheckHandler() {
    this(System.getenv());
    Primed.register(this);
  }

  /// With the environment of one function among several in a JVM.
  public SlaCheckHandler(Map<String, String> environment) {
    this(environment, Clock.systemUTC());
  }

  /// The same at a time of the caller's choice.
  public SlaCheckHandler(Map<String, String> environment, InstantSource clock) {
    this(environment, new Connection(DynamoDb.client(environment)), clock);
  }

  /// The same with a connection of the caller's choice.
  public SlaCheckHandler(
      Map<String, String> environment, Connection connection, InstantSource clock) {
    this(Wiring.of(environment, connection, clock), Wiring.told(environment));
  }

  SlaCheckHandler(Wiring wiring, Set<Threshold> told) {
    this.wiring = wiring;
    this.told = told;
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) {
    run(wiring.log(context), Wiring.hasTime(context, RESERVE));
  }

  private void run(CallLog log, BooleanSupplier hasTime) {
    var began = wiring.clock().instant();
    var tally = wiring.check(log, hasTime, told).run();
    log.write(log.line("sla-check", began)
        .count("ChecksDue", tally.of(Count.DUE))
        .with("warned", tally.of(Count.WARNED))
        .with("breached", tally.of(Count.BREACHED))
        .with("expired", tally.of(Count.EXPIRED))
        .with("settled", tally.of(Count.SETTLED))
        .with("rescheduled", tally.of(Count.RESCHEDULED))
        .with("unchanged", tally.of(Count.UNCHANGED))
        .count("ChecksStale", tally.of(Count.STALE))
        .count("ChecksFailed", tally.of(Count.FAILED))
        .count("ShardsLeft", tally.of(Count.LEFT))
        .duration("CheckLag", tally.lag())
        .with("ms", Duration.between(began, wiring.clock().instant()).toMillis()));
  }

  @Override
  public void prime() {
    Wiring.of(System.getenv()).prime();
    var silent = new Connection(DynamoDb.silent(System.getenv()));
    var writing = new SlaCheckHandler(System.getenv(), silent, Clock.systemUTC());
    new Priming(writing.wiring).run();
    writing.run(CallLog.unread(writing.wiring.stage()), () -> true);
  }
}
