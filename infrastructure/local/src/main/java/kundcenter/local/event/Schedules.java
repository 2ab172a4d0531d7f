package kundcenter.local.event;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;
import kundcenter.local.function.Bytes;
import kundcenter.local.function.LocalFunction;
import kundcenter.template.Trigger.Schedule;

/// EventBridge Scheduler: calls each function at its rate, the first time at once. While a call of
/// one schedule lasts, the next of it waits, and those missed meanwhile are left out, unless the
/// delivery says otherwise. What fails is in the log of the function.
public final class Schedules implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(15);

  private final Delivery delivery;
  private final List<Kept> kept = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();

  private record Kept(Schedule schedule, LocalFunction function) {}

  public Schedules(Delivery delivery) {
    this.delivery = delivery;
  }

  public void add(Schedule schedule, LocalFunction function) {
    kept.add(new Kept(schedule, function));
  }

  public void start() {
    kept.forEach(it -> threads.add(Thread.ofVirtual().start(() -> keep(it))));
  }

  /// Calls the function of a schedule now and waits for its end; none where there is no such
  /// schedule.
  public void call(String name) {
    for (var it : kept)
      if (it.schedule.name().equals(name))
        it.function.invoke(UUID.randomUUID().toString(), event(it.schedule), PATIENCE);
  }

  private void keep(Kept it) {
    var schedule = it.schedule;
    var caller = new Caller(it.function, delivery);
    try {
      for (var next = Instant.now(); ; next = after(next, schedule.rate())) {
        Thread.sleep(Duration.between(Instant.now(), next.plus(delivery.delay(schedule.rate()))));
        caller.call(event(schedule));
      }
    } catch (InterruptedException _) {
      // Asked to end.
      return;
    }
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
    Caller.end(threads);
  }
}
