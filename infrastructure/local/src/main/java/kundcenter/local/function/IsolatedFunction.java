package kundcenter.local.function;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kundcenter.runtime.Answer;
import kundcenter.runtime.FunctionProcess;
import kundcenter.template.Function;

/// A function of the template in a JVM of its own, run by Lambda's client from the folder that the
/// cloud gets, with nothing else in reach.
///
/// Its process begins with the first event, as an instance in the cloud does, is frozen and
/// restored as SnapStart does it, and has one event in hand at a time; the next waits.
public final class IsolatedFunction implements LocalFunction {

  /// A machine has many of them at once, and each is to begin soon.
  private static final List<String> SMALL =
      List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx128m");

  private final FunctionProcess.Plan plan;
  private final FileLog log;
  private Optional<FunctionProcess> process = Optional.empty();
  private boolean isClosed;

  private IsolatedFunction(FunctionProcess.Plan plan, FileLog log) {
    this.plan = plan;
    this.log = log;
  }

  /// Nothing runs before the first event.
  ///
  /// @param platform variables that the platform adds to the template's
  /// @throws CannotRun if the function is not packaged
  public static IsolatedFunction of(Function function, Map<String, String> platform, FileLog log) {
    if (!Files.isDirectory(function.code()))
      throw new CannotRun("%s is not packaged in %s; ./kundcenter run --isolated does it first"
          .formatted(function.id(), shown(function.code())));
    var environment = new HashMap<>(platform);
    environment.putAll(function.environment());
    return new IsolatedFunction(
        new FunctionProcess.Plan(function, environment, SMALL, log.file(), true), log);
  }

  private static Path shown(Path code) {
    return code.toAbsolutePath().normalize();
  }

  @Override
  public String name() {
    return plan.function().id();
  }

  @Override
  public Invocation invoke(String requestId, Bytes event, Duration patience) {
    var call = new FutureTask<>(() -> ask(requestId, event.text()));
    var thread = Thread.ofVirtual().name(name() + " " + requestId).start(call);
    try {
      return switch (call.get(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        case Answer.Returned(var json) -> new Invocation.Returned(Bytes.ofText(json));
        case Answer.Failed _ -> new Invocation.Failed();
        case Answer.TimedOut _ -> {
          log.log(requestId + " timed out after " + plan.function().timeout());
          yield new Invocation.Failed();
        }
      };
    } catch (TimeoutException _) {
      return new Invocation.GivenUp();
    } catch (ExecutionException e) {
      throw new IllegalStateException(name() + " could not be run", e);
    } catch (InterruptedException _) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      return new Invocation.Failed();
    }
  }

  private Answer ask(String requestId, String event) throws InterruptedException {
    var running = process();
    return running.isEmpty() ? new Answer.Failed() : running.get().ask(requestId, event);
  }

  /// The process, which begins now if it has not; none if this is closed before it has.
  private synchronized Optional<FunctionProcess> process() {
    if (process.isEmpty() && !isClosed) process = Optional.of(FunctionProcess.start(plan));
    return process;
  }

  @Override
  public synchronized void close() {
    isClosed = true;
    process.ifPresent(FunctionProcess::close);
  }
}
