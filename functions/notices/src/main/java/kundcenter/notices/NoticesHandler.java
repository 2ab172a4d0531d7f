package kundcenter.notices;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Map;
import kundcenter.aws.Primed;
import kundcenter.notices.Sending.Result;

/// The entry of the function that sends, as template.yaml names it: a batch of new rows of the
/// outbox. Those that are to come again are told to the trigger, which knows their places.
public final class NoticesHandler implements RequestStreamHandler, Primed {

  private final Sending sending;
  private final InstantSource clock;
  private final String stage;

  public NoticesHandler() {
    this(System.getenv());
    Primed.register(this);
  }

  /// With the environment of one function among several in a JVM.
  public NoticesHandler(Map<String, String> environment) {
    this(environment, Clock.systemUTC());
  }

  /// With a time of the caller's choice.
  public NoticesHandler(Map<String, String> environment, InstantSource clock) {
    this(Wiring.of(environment, clock));
  }

  private NoticesHandler(Wiring wiring) {
    this(wiring.sending(), wiring.clock(), wiring.stage());
  }

  /// With ports of the caller's choice.
  NoticesHandler(Sending sending, InstantSource clock, String stage) {
    this.sending = sending;
    this.clock = clock;
    this.stage = stage;
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) {
    var round = new Round(sending, context, stage, clock);
    var again = new ArrayList<String>();
    for (var row : StreamEvent.read(in))
      if (round.tell(row) == Result.LATER) again.add(row.sequence());
    round.end(round.line("notices"));
    Failed.answer(again).writeTo(out);
  }

  @Override
  public void prime() {
    Wiring.of(System.getenv(), Clock.systemUTC()).prime();
  }
}
