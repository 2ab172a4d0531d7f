package kundcenter.runtime;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.crac.Core;
import org.crac.Resource;

/// Says what happened to it and what it is sent, or does what it is told.
public final class EchoHandler implements RequestStreamHandler, Resource {

  private String said = System.getenv().getOrDefault("WORD", "");

  public EchoHandler() {
    Core.getGlobalContext().register(this);
  }

  @Override
  public void beforeCheckpoint(org.crac.Context<? extends Resource> context) {
    said += ", frozen";
  }

  @Override
  public void afterRestore(org.crac.Context<? extends Resource> context) {
    said += ", restored";
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    var event = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    if (event.equals("throw")) throw new IllegalStateException("as told");
    if (event.equals("sleep")) sleep();
    var answer = said + " " + context.getAwsRequestId() + " " + event;
    out.write(answer.getBytes(StandardCharsets.UTF_8));
  }

  private static void sleep() {
    try {
      Thread.sleep(Duration.ofMinutes(1));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
