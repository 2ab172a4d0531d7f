package kundcenter.directory;

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

/// The entry of the directory function, as template.yaml names it.
public final class DirectoryHandler implements RequestStreamHandler, Primed {

  private final HttpFunction function;

  public DirectoryHandler() {
    this(System.getenv());
    Primed.register(this);
  }

  /// With the environment of one function among several in a JVM.
  public DirectoryHandler(Map<String, String> environment) {
    // Whole milliseconds: what is stored reads back as the same instant.
    this(environment, Clock.tickMillis(ZoneOffset.UTC));
  }

  /// At a time of the caller's choice.
  public DirectoryHandler(Map<String, String> environment, InstantSource clock) {
    this.function = new Wiring(environment, clock).function();
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) {
    function.handleRequest(in, out, context);
  }

  @Override
  public void prime() {
    new DirectoryHandler(System.getenv())
        .function.prime("/v1/customers/nobody", "/v1/people/nobody");
  }
}
