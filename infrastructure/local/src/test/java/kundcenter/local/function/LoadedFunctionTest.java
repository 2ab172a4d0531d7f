package kundcenter.local.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import kundcenter.template.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadedFunctionTest {

  private static final Duration LONG = Duration.ofMinutes(1);
  private static final Duration SHORT = Duration.ofMillis(20);

  @TempDir
  Path folder;

  private FileLog log = new FileLog(Path.of("replaced before each test"));

  @BeforeEach
  void open() {
    log = FileLog.at(folder.resolve("log/f.log"));
  }

  /// Answers with what it knows.
  public static final class Telling implements RequestStreamHandler {

    private final Map<String, String> environment;

    public Telling(Map<String, String> environment) {
      this.environment = environment;
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
        throws IOException {
      var text = "%s %s %s %s"
          .formatted(
              new String(in.readAllBytes(), StandardCharsets.UTF_8),
              context.getFunctionName(),
              context.getAwsRequestId(),
              environment.get("COLOUR"));
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /// Waits until interrupted.
  public static final class Hanging implements RequestStreamHandler {

    public Hanging(Map<String, String> environment) {}

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
        throws IOException {
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
    }
  }

  /// Waits until interrupted, and tells its log some time later.
  public static final class Lingering implements RequestStreamHandler {

    public Lingering(Map<String, String> environment) {}

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
        throws IOException {
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException _) {
        LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        context.getLogger().log("interrupted");
      }
    }
  }

  /// Throws.
  public static final class Failing implements RequestStreamHandler {

    public Failing(Map<String, String> environment) {}

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) {
      throw new IllegalStateException("on purpose");
    }
  }

  /// Can't be told its environment.
  public static final class Deaf implements RequestStreamHandler {

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) {}
  }

  @Test
  void a_handler_gets_the_event_the_context_and_its_environment() {
    var answer = load(Telling.class, LONG).invoke("id-1", Bytes.ofText("hej"), LONG);

    assertThat(answer).isEqualTo(new Invocation.Returned(Bytes.ofText("hej F id-1 red")));
  }

  @Test
  void what_a_handler_throws_is_in_its_log() throws IOException {
    var answer = load(Failing.class, LONG).invoke("id-2", Bytes.NONE, LONG);

    assertThat(answer).isEqualTo(new Invocation.Failed());
    assertThat(Files.readString(log.file()))
        .contains("id-2 java.lang.IllegalStateException: on purpose");
  }

  @Test
  void a_handler_is_stopped_at_its_timeout() throws IOException {
    var answer = load(Hanging.class, SHORT).invoke("id-3", Bytes.NONE, LONG);

    assertThat(answer).isEqualTo(new Invocation.Failed());
    assertThat(Files.readString(log.file())).isEqualTo("id-3 timed out after PT0.02S\n");
  }

  @Test
  void a_caller_may_give_up_before_the_timeout() {
    var answer = load(Hanging.class, LONG).invoke("id-4", Bytes.NONE, SHORT);

    assertThat(answer).isEqualTo(new Invocation.GivenUp());
  }

  @Test
  void at_the_end_each_call_has_ended_also_one_that_nobody_waits_for() throws IOException {
    var function = load(Lingering.class, LONG);
    function.invoke("id-5", Bytes.NONE, SHORT);

    function.close();

    assertThat(Files.readString(log.file())).isEqualTo("interrupted\n");
    assertThat(function.invoke("id-6", Bytes.NONE, LONG)).isEqualTo(new Invocation.Failed());
  }

  @Test
  void a_handler_that_is_nowhere_is_refused() {
    assertThatThrownBy(() -> load("kundcenter.Nowhere::handleRequest", LONG))
        .isInstanceOf(CannotRun.class)
        .hasMessage("The template names the handler kundcenter.Nowhere, which is nowhere");
  }

  @Test
  void a_class_that_is_no_handler_is_refused() {
    assertThatThrownBy(() -> load("java.lang.String::length", LONG))
        .isInstanceOf(CannotRun.class)
        .hasMessage("java.lang.String is no RequestStreamHandler");
  }

  @Test
  void a_handler_that_takes_no_environment_is_refused() {
    assertThatThrownBy(() -> load(Deaf.class, LONG))
        .isInstanceOf(CannotRun.class)
        .hasMessageEndingWith("Deaf has no public constructor that takes the environment");
  }

  private LoadedFunction load(Class<?> handler, Duration timeout) {
    return load(handler.getName() + "::handleRequest", timeout);
  }

  private LoadedFunction load(String handler, Duration timeout) {
    var function =
        new Function("F", handler, Path.of("f"), Map.of("COLOUR", "red"), timeout, 512, List.of());
    return LoadedFunction.load(function, Map.of("COLOUR", "grey"), log);
  }
}
