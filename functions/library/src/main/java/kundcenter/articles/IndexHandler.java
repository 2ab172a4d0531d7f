package kundcenter.articles;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import kundcenter.aws.Variable;
import kundcenter.aws.cloudwatch.CallLog;

/// The entry of the indexing: every few minutes votes are taken into the index, and whatever a
/// publication that broke off has left.
public final class IndexHandler implements RequestStreamHandler {

  private final Indexing indexing;
  private final String stage;
  private final InstantSource clock;

  public IndexHandler() {
    this(System.getenv());
  }

  /// With the environment of one function among several in a JVM.
  public IndexHandler(Map<String, String> environment) {
    this(environment, Clock.tickMillis(ZoneOffset.UTC));
  }

  /// The same at a time of the caller's choice.
  public IndexHandler(Map<String, String> environment, InstantSource clock) {
    this.indexing = Wiring.indexing(environment, clock);
    this.stage = Variable.of(environment, "STAGE");
    this.clock = clock;
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) {
    var log = CallLog.of(context, stage);
    var began = clock.instant();
    var taken = indexing.run();
    log.write(log.line("index-articles", began)
        .with("taken", taken)
        .with("ms", Duration.between(began, clock.instant()).toMillis()));
  }
}
