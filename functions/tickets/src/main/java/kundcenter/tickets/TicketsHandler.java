package kundcenter.tickets;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import kundcenter.aws.Primed;
import kundcenter.aws.dynamodb.Connection;
import kundcenter.aws.dynamodb.DynamoDb;
import kundcenter.web.HttpFunction;

/// The entry of the tickets function, as template.yaml names it.
public final class TicketsHandler implements RequestStreamHandler, Primed {

  private final HttpFunction function;

  public TicketsHandler() {
    this(System.getenv());
    Primed.register(this);
  }

  /// With the environment of one function among several in a JVM.
  public TicketsHandler(Map<String, String> environment) {
    // Whole milliseconds: what is stored reads back as the same instant.
    this(environment, Clock.tickMillis(ZoneOffset.UTC));
  }

  /// The same at a time of the caller's choice.
  public TicketsHandler(Map<String, String> environment, InstantSource clock) {
    this(environment, new Connection(DynamoDb.client(environment)), clock);
  }

  /// The same with a connection of the caller's choice.
  public TicketsHandler(
      Map<String, String> environment, Connection connection, InstantSource clock) {
    this.function = Wiring.function(connection, environment, clock);
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) {
    function.handleRequest(in, out, context);
  }

  @Override
  public void prime() {
    var reading = new TicketsHandler(System.getenv());
    reading.function.prime("/v1/tickets/1", "/v1/tickets", "/v1/opening-hours");
    Wiring.priming(System.getenv(), Clock.tickMillis(ZoneOffset.UTC)).run();
  }
}
