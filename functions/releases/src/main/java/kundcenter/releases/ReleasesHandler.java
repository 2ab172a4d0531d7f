package kundcenter.releases;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import kundcenter.aws.Primed;
import kundcenter.web.HttpFunction;

/// The entry of the releases function, as template.yaml names it.
public final class ReleasesHandler implements RequestStreamHandler, Primed {

  private final HttpFunction function;

  public ReleasesHandler() {
    this(System.getenv());
    Primed.register(this);
  }

  /// With the environment of one function among several in a JVM.
  public ReleasesHandler(Map<String, String> environment) {
    // Whole milliseconds: what is stored reads back as the same instant.
    this(environment, Clock.tickMillis(ZoneOffset.UTC));
  }

  public ReleasesHandler(Map<String, String> environment, InstantSource clock) {
    this.function = Wiring.function(environment, clock);
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) {
    function.handleRequest(in, out, context);
  }

  @Override
  public void prime() {
    new ReleasesHandler(System.getenv()).function.prime("/v1/releases", "/v1/releases/lon/latest");
    Wiring.priming(System.getenv(), Clock.tickMillis(ZoneOffset.UTC)).run();
  }
}
