package kundcenter.local;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;
import kundcenter.template.Trigger.Schedule;

/// EventBridge Scheduler: calls each function at its rate, the first time at once. While a call of
/// one schedule lasts, the next of it waits, and those missed meanwhile are left out, unless the
/// delivery says otherwise. What fails is in the log of the function.
final class Schedules implements AutoCloseable {

  private static final Duration GRACE = Duration.ofSeconds(1);
  private static final Duration AS_LONG_AS_IT_MAY = Duration.ofDays(1);

  private final Delivery delivery;
  private final List<Runnable> kept = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();

  Schedules(Delivery delivery) {
    this.delivery = delivery;
  }

  void add(Schedule schedule, LocalFunction function) {
    kept.add(() -> keep(schedule, function));
  }

  void start() {
    kept.forEach(schedule -> threads.add(Thread.ofVirtual().start(schedule)));
  }

  private void keep(Schedule schedule, LocalFunction function) {
    try {
      for (var next = Instant.now(); ; next = after(next, schedule.rate())) {
        Thread.sleep(Duration.between(Instant.now(), next.plus(delay(schedule.rate()))));
        call(schedule, function);
      }
    } catch (InterruptedException _) {
      // Asked to end.
      return;
    }
  }

  private void call(Schedule schedule, LocalFunction function) throws InterruptedException {
    var event = event(schedule);
    var calls = new ArrayList<Thread>();
    for (var i = 0; i < (delivery == Delivery.TWICE ? 2 : 1); i++) {
      calls.add(Thread.ofVirtual()
          .start(() -> function.invoke(UUID.randomUUID().toString(), event, AS_LONG_AS_IT_MAY)));
    }
    try {
      for (var call : calls) call.join();
    } catch (InterruptedException e) {
      calls.forEach(Thread::interrupt);
      for (var call : calls) call.join(GRACE);
      throw e;
    }
  }

  private Duration delay(Duration rate) {
    return delivery == Delivery.LATE
        ? Duration.ofMillis(ThreadLocalRandom.current().nextLong(rate.toMillis()))
        : Duration.ZERO;
  }

  private static Instant after(Instant last, Duration rate) {
    var next = last.plus(rate);
    while (next.isBefore(Instant.now())) next = next.plus(rate);
    return next;
  }

  /// What the scheduler sends where the template gives no input of its own.
  ///
  /// Source: EventBridge Scheduler User Guide, "Default event".
  private static Bytes event(Schedule schedule) {
    return new Bytes(JsonObject.with("version", "0")
        .put("id", UUID.randomUUID().toString())
        .put("detail-type", "Scheduled Event")
        .put("source", "aws.scheduler")
        .put("account", "000000000000")
        .put("time", Instant.now().toString())
        .put("region", "eu-north-1")
        .put(
            "resources",
            JsonArray.of(new JsonString(
                "arn:aws:scheduler:eu-north-1:000000000000:schedule/default/" + schedule.name())))
        .put("detail", "{}")
        .build()
        .bytes());
  }

  /// Interrupts the calls under way, which have a second to end.
  @Override
  public void close() {
    threads.forEach(Thread::interrupt);
    try {
      for (var thread : threads) thread.join(GRACE);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
