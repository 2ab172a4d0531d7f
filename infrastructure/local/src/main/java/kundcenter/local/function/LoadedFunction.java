package kundcenter.local.function;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kundcenter.emulators.LambdaContext;
import kundcenter.template.Function;

/// A function of the template, loaded into this JVM.
///
/// In the cloud an instance answers one event at a time. Here one instance answers all at once, so
/// a handler that keeps state between events fails here first.
public final class LoadedFunction implements LocalFunction {

  private final Function function;
  private final RequestStreamHandler handler;
  private final LambdaLogger log;
  private final ExecutorService calls;

  private LoadedFunction(Function function, RequestStreamHandler handler, LambdaLogger log) {
    this.function = function;
    this.handler = handler;
    this.log = log;
    calls = Executors.newThreadPerTaskExecutor(
        Thread.ofVirtual().name(function.id() + " ", 1).factory());
  }

  /// Loads the handler by name. Its class has a public constructor that takes the environment,
  /// because one JVM has only one environment of its own.
  ///
  /// @param platform variables that the platform adds to the template's
  public static LoadedFunction load(
      Function function, Map<String, String> platform, LambdaLogger log) {
    var environment = new LinkedHashMap<>(platform);
    environment.putAll(function.environment());
    environment.put("AWS_LAMBDA_FUNCTION_NAME", function.id());
    environment.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", String.valueOf(function.memory()));
    return new LoadedFunction(function, handler(function.handler(), Map.copyOf(environment)), log);
  }

  private static RequestStreamHandler handler(String name, Map<String, String> environment) {
    var className = name.substring(0, name.contains("::") ? name.indexOf("::") : name.length());
    try {
      return Class.forName(className)
          .asSubclass(RequestStreamHandler.class)
          .getConstructor(Map.class)
          .newInstance(environment);
    } catch (ClassNotFoundException _) {
      throw new CannotRun("The template names the handler " + className + ", which is nowhere");
    } catch (ClassCastException _) {
      throw new CannotRun(className + " is no RequestStreamHandler");
    } catch (NoSuchMethodException | InstantiationException | IllegalAccessException _) {
      throw new CannotRun(className + " has no public constructor that takes the environment");
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(className + " cannot be made", e.getCause());
    }
  }

  @Override
  public String name() {
    return function.id();
  }

  @Override
  public Invocation invoke(String requestId, Bytes event, Duration patience) {
    var isPatient = patience.compareTo(function.timeout()) >= 0;
    var wait = isPatient ? function.timeout() : patience;
    Future<Bytes> call;
    try {
      call = calls.submit(() -> handle(requestId, event));
    } catch (RejectedExecutionException _) {
      return new Invocation.Failed();
    }
    try {
      return new Invocation.Returned(call.get(wait.toMillis(), TimeUnit.MILLISECONDS));
    } catch (ExecutionException e) {
      log.log(requestId + " " + trace(Objects.requireNonNullElse(e.getCause(), e)));
      return new Invocation.Failed();
    } catch (TimeoutException _) {
      if (!isPatient) return new Invocation.GivenUp();
      call.cancel(true);
      log.log(requestId + " timed out after " + wait);
      return new Invocation.Failed();
    } catch (InterruptedException _) {
      call.cancel(true);
      Thread.currentThread().interrupt();
      return new Invocation.Failed();
    }
  }

  private Bytes handle(String requestId, Bytes event) throws IOException {
    var deadline = Instant.now().plus(function.timeout());
    var context = new LambdaContext(
        function.id(), function.memory(), requestId, () -> millisUntil(deadline), log::log);
    var output = new ByteArrayOutputStream();
    handler.handleRequest(new ByteArrayInputStream(event.array()), output, context);
    return new Bytes(output.toByteArray());
  }

  /// Interrupts the calls under way, also those that nobody waits for any more, and comes back when
  /// they have ended: what they use and write to is closed next. It waits no longer than the
  /// function's timeout.
  @Override
  public void close() {
    calls.shutdownNow();
    try {
      calls.awaitTermination(function.timeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static int millisUntil(Instant deadline) {
    return (int) Math.max(0, Duration.between(Instant.now(), deadline).toMillis());
  }

  private static String trace(Throwable thrown) {
    var trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }
}
