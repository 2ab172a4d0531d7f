package kundcenter.runtime;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import kundcenter.template.Function;

/// One instance of a function: a JVM with the package that the cloud gets and Lambda's runtime
/// interface client, which loads the handler from it.
///
/// Like an instance of Lambda's it has one event in hand at a time, and is replaced once it has let
/// one time out. Its native HTTP client is this machine's in place of the cloud's.
public final class FunctionProcess implements AutoCloseable {

  /// How a process is started.
  ///
  /// @param environment all variables of the function, those of the platform included
  /// @param options for the JVM
  /// @param log the file to which the process writes
  /// @param isSnapshot whether the process is frozen after its start and restored, as SnapStart
  ///     does it
  public record Plan(
      Function function,
      Map<String, String> environment,
      List<String> options,
      Path log,
      boolean isSnapshot) {

    public Plan {
      environment = Map.copyOf(environment);
      options = List.copyOf(options);
    }
  }

  /// Lambda gives ten seconds, on machines that do nothing else.
  private static final Duration PATIENCE_AT_START = Duration.ofMinutes(1);

  private static final Duration PATIENCE_AT_END = Duration.ofSeconds(2);

  /// What the runtime brings, by the beginnings of the names of its jars; the last is the native
  /// client, and not what the SDK builds on it.
  private static final List<String> OF_THE_RUNTIME =
      List.of("aws-lambda-java-", "utils-lite-", "aws-crt-0");

  private final Plan plan;
  private final ReentrantLock inHand = new ReentrantLock(true);
  private RuntimeApi api;
  private Process process;
  private boolean isClosed;

  private FunctionProcess(Plan plan) {
    this.plan = plan;
    api = RuntimeApi.start();
    process = start(api);
  }

  public static FunctionProcess start(Plan plan) {
    return new FunctionProcess(plan);
  }

  /// Hands the process an event and waits for what comes of it, first for its turn.
  public Answer ask(String requestId, String event) throws InterruptedException {
    inHand.lockInterruptibly();
    try {
      if (!process.isAlive() && !replace()) return new Answer.Failed();
      if (!isReady()) {
        end();
        return new Answer.TimedOut();
      }
      var timeout = plan.function().timeout();
      var answer = api.ask(new RuntimeApi.Event(
          requestId,
          Instant.now().plus(timeout),
          "arn:aws:lambda:eu-north-1:000000000000:function:" + plan.function().id(),
          event));
      return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException _) {
      end();
      return new Answer.TimedOut();
    } catch (ExecutionException e) {
      throw new IllegalStateException("an answer cannot fail", e);
    } finally {
      inHand.unlock();
    }
  }

  /// The time that an event may take does not begin before the process can be handed it.
  private boolean isReady() throws InterruptedException {
    if (plan.isSnapshot()) freezeAndRestore();
    return api.awaitReady(PATIENCE_AT_START);
  }

  /// Freezes the process as soon as it is ready for it, and restores it. Whoever does not ask for
  /// it has it done before the first event.
  public void freezeAndRestore() throws InterruptedException {
    api.awaitFrozen();
    api.thaw();
  }

  /// The processor time that it has taken so far.
  public Duration cpu() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /// Starts another, unless this is closed.
  private synchronized boolean replace() {
    if (isClosed) return false;
    end();
    api = RuntimeApi.start();
    process = start(api);
    return true;
  }

  private Process start(RuntimeApi of) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    // As Lambda's own start of the JVM has it: org.crac finds the client's hooks by this.
    command.add("-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac");
    command.addAll(plan.options());
    command.addAll(List.of(
        "-cp",
        classPath(),
        "com.amazonaws.services.lambda.runtime.api.client.AWSLambda",
        plan.function().handler()));
    // The client loads handlers from the folder in which it is started.
    var builder = new ProcessBuilder(command)
        .directory(plan.function().code().toFile())
        .redirectErrorStream(true)
        .redirectOutput(
            ProcessBuilder.Redirect.appendTo(plan.log().toAbsolutePath().toFile()));
    var environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("AWS_"));
    environment.putAll(plan.environment());
    environment.putAll(Map.of(
        "AWS_LAMBDA_RUNTIME_API", of.address(),
        "_HANDLER", plan.function().handler(),
        "LAMBDA_TASK_ROOT", plan.function().code().toAbsolutePath().toString(),
        "AWS_LAMBDA_FUNCTION_NAME", plan.function().id(),
        "AWS_LAMBDA_FUNCTION_VERSION", "$LATEST",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", String.valueOf(plan.function().memory()),
        "AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/" + plan.function().id(),
        "AWS_LAMBDA_LOG_STREAM_NAME", "local",
        "AWS_LAMBDA_INITIALIZATION_TYPE", plan.isSnapshot() ? "snap-start" : "on-demand"));
    try {
      var started = builder.start();
      var _ = started.onExit().thenRun(of::abandon);
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry ->
            OF_THE_RUNTIME.stream().anyMatch(Path.of(entry).getFileName().toString()::startsWith))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private void end() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE_AT_END)) process.destroyForcibly();
    } catch (InterruptedException _) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    api.close();
  }

  /// From now on each event fails, also those that wait for their turn.
  @Override
  public synchronized void close() {
    isClosed = true;
    end();
  }
}
