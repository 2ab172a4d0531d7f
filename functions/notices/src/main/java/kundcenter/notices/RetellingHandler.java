package kundcenter.notices;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Map;
import kundcenter.notices.Sending.Result;
import kundcenter.store.Files.Stored;

/// The entry of the function that tells again what the stream gave up, as template.yaml names it:
/// a batch lies in the bucket until each of its notices is over. So an outage that lasts longer
/// than the stream tries makes mails late and loses none (threat T49).
public final class RetellingHandler implements RequestStreamHandler {

  private final Discarded discarded;
  private final Sending sending;
  private final InstantSource clock;
  private final String stage;

  public RetellingHandler() {
    this(System.getenv());
  }

  /// With the environment of one function among several in a JVM.
  public RetellingHandler(Map<String, String> environment) {
    this(environment, Clock.systemUTC());
  }

  /// With a time of the caller's choice.
  public RetellingHandler(Map<String, String> environment, InstantSource clock) {
    this(Wiring.of(environment, clock));
  }

  private RetellingHandler(Wiring wiring) {
    this(wiring.discarded(), wiring.sending(), wiring.clock(), wiring.stage());
  }

  /// With ports of the caller's choice.
  RetellingHandler(Discarded discarded, Sending sending, InstantSource clock, String stage) {
    this.discarded = discarded;
    this.sending = sending;
    this.clock = clock;
    this.stage = stage;
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) {
    var round = new Round(sending, context, stage, clock);
    var batches = discarded.batches();
    var over = 0;
    var failed = 0;
    for (var batch : batches) {
      if (!round.hasTime()) break;
      try {
        if (isOver(batch, round)) over++;
      } catch (RuntimeException failure) {
        // The last resort for one batch, whatever is wrong with it: it stays, and the others go on.
        failed++;
        round.failed("batch-failed", batch.key().value(), failure);
      }
    }
    round.end(round
        .line("retelling")
        .with("batchesOver", over)
        .with("batchesFailed", failed)
        .count("BatchesWaiting", batches.size() - over));
  }

  private boolean isOver(Stored batch, Round round) {
    var isOver = true;
    for (var row : discarded.rows(batch)) isOver &= round.tell(row) != Result.LATER;
    if (isOver) discarded.remove(batch);
    return isOver;
  }
}
