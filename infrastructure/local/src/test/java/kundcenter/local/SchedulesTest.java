package kundcenter.local;

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
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import kundcenter.template.Function;
import kundcenter.template.Trigger.Schedule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What is waited for here comes, or the time-out of a test ends it.
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class SchedulesTest {

  private static final Schedule OFTEN = new Schedule("Often", Duration.ofMillis(1));
  private static final Schedule NEVER_AGAIN = new Schedule("Seldom", Duration.ofDays(1));

  /// The events that came; a call ends when it is let go.
  private static final BlockingQueue<String> EVENTS = new LinkedBlockingQueue<>();

  private static final Semaphore ENDS = new Semaphore(0);

  @TempDir
  Path folder;

  /// Tells of its event, and ends when let go.
  public static final class Telling implements RequestStreamHandler {

    public Telling(Map<String, String> environment) {}

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
        throws IOException {
      EVENTS.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      try {
        ENDS.acquire();
      } catch (InterruptedException _) {
        EVENTS.add("interrupted");
      }
    }
  }

  @BeforeEach
  void nothingYet() {
    EVENTS.clear();
    ENDS.drainPermits();
  }

  @AfterEach
  void letGo() {
    ENDS.release(1_000_000);
  }

  @Test
  void a_function_is_called_at_once_with_the_schedulers_event() throws Exception {
    try (var _ = started(NEVER_AGAIN, Delivery.ONCE)) {
      assertThat(EVENTS.take())
          .contains("\"detail-type\":\"Scheduled Event\"")
          .contains("schedule/default/Seldom");
    }
  }

  @Test
  void it_is_called_again_and_again() throws Exception {
    ENDS.release(1_000_000);

    try (var _ = started(OFTEN, Delivery.ONCE)) {
      for (var i = 0; i < 3; i++) assertThat(EVENTS.take()).isNotEmpty();
    }
  }

  @Test
  void while_a_call_lasts_there_is_no_other() throws Exception {
    try (var _ = started(OFTEN, Delivery.ONCE)) {
      for (var i = 0; i < 3; i++) {
        EVENTS.take();
        assertThat(EVENTS).isEmpty();
        ENDS.release();
      }
    }
  }

  @Test
  void delivered_twice_two_calls_last_at_once() throws Exception {
    try (var _ = started(NEVER_AGAIN, Delivery.TWICE)) {
      var first = EVENTS.take();

      assertThat(EVENTS.take()).isEqualTo(first);
    }
  }

  @Test
  void a_call_under_way_is_interrupted_at_the_end() throws Exception {
    var schedules = started(NEVER_AGAIN, Delivery.ONCE);
    EVENTS.take();

    schedules.close();

    assertThat(EVENTS.take()).isEqualTo("interrupted");
  }

  @Test
  void another_way_of_delivery_is_refused() {
    assertThatThrownBy(() -> Delivery.of("never"))
        .isInstanceOf(CannotRun.class)
        .hasMessage("--delivery wants once, twice or late, not never");
  }

  private Schedules started(Schedule schedule, Delivery delivery) {
    var function = new Function(
        "F",
        Telling.class.getName() + "::handleRequest",
        Path.of("f"),
        Map.of(),
        Duration.ofMinutes(1),
        512,
        List.of());
    var schedules = new Schedules(delivery);
    schedules.add(
        schedule, LocalFunction.load(function, Map.of(), FileLog.at(folder.resolve("log"))));
    schedules.start();
    return schedules;
  }
}
