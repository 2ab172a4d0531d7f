package kundcenter.tickets;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import kundcenter.web.HttpFunction;

/// The entry of the tickets function, as template.yaml names it.
public final class TicketsHandler implements RequestStreamHandler {

  private final HttpFunction function;

  public TicketsHandler() {
    this(System.getenv());
  }

  /// With the environment of one function among several in a JVM.
  public TicketsHandler(Map<String, String> environment) {
    this.function = Wiring.function(environment);
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) {
    function.handleRequest(in, out, context);
  }
}
