package kundcenter.local.event;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import kundcenter.local.function.CannotRun;
import kundcenter.local.function.FileLog;
import kundcenter.local.function.LoadedFunction;
import kundcenter.template.Function;
import kundcenter.template.Trigger.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What is waited for here comes, or the time-out of a test ends it.
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class SchedulesTest {

  private static final Schedule OFTEN = new Schedule("Often", Duration.ofMillis(1));
  private static final Schedule NEVER_AGAIN = new Schedule("Seldom", Duration.ofDays(1));

  /// The calls of one test: the events that came, and how many calls may end.
  private record Calls(BlockingQueue<String> events, Semaphore ends) {}

  private static final Map<String, Calls> ALL = new ConcurrentHashMap<>();

  private final Calls calls = new Calls(new LinkedBlockingQueue<>(), new Semaphore(0));

  @TempDir
  Path folder;

  /// Tells of its event, and ends when let go.
  public static final class Telling implements RequestStreamHandler {

    private final Calls calls;

    public Telling(Map<String, String> environment) {
      calls = requireNonNull(ALL.get(environment.get("TEST")));
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
        throws IOException {
      calls.events.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      try {
        calls.ends.acquire();
      } catch (InterruptedException _) {
        calls.events.add("interrupted");
      }
    }
  }

  @Test
  void a_function_is_called_at_once_with_the_schedulers_event() throws Exception {
    try (var _ = started(NEVER_AGAIN, Delivery.ONCE)) {
      assertThat(calls.events.take())
          .contains("\"detail-type\":\"Scheduled Event\"")
          .contains("schedule/default/Seldom");
    }
  }

  @Test
  void it_is_called_again_and_again() throws Exception {
    calls.ends.release(1_000_000);

    try (var _ = started(OFTEN, Delivery.ONCE)) {
      for (var i = 0; i < 3; i++) assertThat(calls.events.take()).isNotEmpty();
    }
  }

  @Test
  void while_a_call_lasts_there_is_no_other() throws Exception {
    try (var _ = started(OFTEN, Delivery.ONCE)) {
      for (var i = 0; i < 3; i++) {
        calls.events.take();
        assertThat(calls.events).isEmpty();
        calls.ends.release();
      }
    }
  }

  @Test
  void delivered_twice_two_calls_last_at_once() throws Exception {
    try (var _ = started(NEVER_AGAIN, Delivery.TWICE)) {
      var first = calls.events.take();

      assertThat(calls.events.take()).isEqualTo(first);
    }
  }

  @Test
  void a_call_under_way_is_interrupted_at_the_end() throws Exception {
    var schedules = started(NEVER_AGAIN, Delivery.ONCE);
    calls.events.take();

    schedules.close();

    assertThat(calls.events.take()).isEqualTo("interrupted");
  }

  @Test
  void another_way_of_delivery_is_refused() {
    assertThatThrownBy(() -> Delivery.of("never"))
        .isInstanceOf(CannotRun.class)
        .hasMessage("--delivery wants once, twice, late or reordered, not never");
  }

  private Schedules started(Schedule schedule, Delivery delivery) {
    ALL.put(folder.toString(), calls);
    var function = new Function(
        "F",
        Telling.class.getName() + "::handleRequest",
        Path.of("f"),
        Map.of("TEST", folder.toString()),
        Duration.ofMinutes(1),
        512,
        List.of());
    var schedules = new Schedules(delivery);
    schedules.add(
        schedule, LoadedFunction.load(function, Map.of(), FileLog.at(folder.resolve("log"))));
    schedules.start();
    return schedules;
  }
}
