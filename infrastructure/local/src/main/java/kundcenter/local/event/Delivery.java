package kundcenter.local.event;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import kundcenter.local.function.CannotRun;

/// How what is not a request reaches its function: at least once is all that the cloud promises,
/// so a handler must bear the worse ways too.
public enum Delivery {
  ONCE,
  /// Two at the same time.
  TWICE,
  /// After a random part of the time until the next call of a schedule, or some seconds after it
  /// was sent to a queue.
  LATE,
  /// What lies in a queue, in any order. A stream keeps its order, as DynamoDB does.
  REORDERED;

  private static final Duration LATEST = Duration.ofSeconds(5);

  /// A random part of that time if deliveries are late, else none.
  Duration delay(Duration longest) {
    return this == LATE
        ? Duration.ofMillis(ThreadLocalRandom.current().nextLong(longest.toMillis()))
        : Duration.ZERO;
  }

  /// How late a message or a record comes.
  Duration delay() {
    return delay(LATEST);
  }

  public static Delivery of(String text) {
    return Arrays.stream(values())
        .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(text))
        .findFirst()
        .orElseThrow(
            () -> new CannotRun("--delivery wants once, twice, late or reordered, not " + text));
  }
}
