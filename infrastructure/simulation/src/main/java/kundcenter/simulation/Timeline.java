package kundcenter.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;

/// What is to happen, by the clock of the run; things of one instant in the order in which they
/// were noted, and now and then something that was to come later at the same time.
final class Timeline {

  private static final int ONE_MEETS_IN = 3;

  private record Entry(Instant at, long order, boolean alone, Runnable act) {}

  private static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::at).thenComparingLong(Entry::order);

  private final PriorityQueue<Entry> coming = new PriorityQueue<>(ORDER);
  private final VirtualClock clock;
  private final Weather weather;
  private final Random random;
  private long noted;

  Timeline(VirtualClock clock, Weather weather, Random random) {
    this.clock = clock;
    this.weather = weather;
    this.random = random;
  }

  void after(Duration wait, Runnable act) {
    add(wait, false, act);
  }

  /// As [#after], with nothing else at the same time.
  void alone(Duration wait, Runnable act) {
    add(wait, true, act);
  }

  private void add(Duration wait, boolean alone, Runnable act) {
    coming.add(new Entry(clock.instant().plus(wait), noted++, alone, act));
  }

  /// Lets everything happen until an instant, inclusive, also what is noted on the way.
  void passUntil(Instant end) {
    for (Entry next; (next = coming.peek()) != null && !next.at.isAfter(end); ) {
      coming.remove();
      clock.advanceTo(next.at);
      var other = meets(next, end);
      if (other.isEmpty()) next.act.run();
      else Together.happen(weather, random, next.act, other.get().act);
    }
    clock.advanceTo(end);
  }

  /// What happens at once with another thing, taken from what comes; none if that is alone.
  private Optional<Entry> meets(Entry one, Instant end) {
    if (one.alone || random.nextInt(ONE_MEETS_IN) != 0) return Optional.empty();
    var other = coming.stream().filter(it -> !it.alone && !it.at.isAfter(end)).min(ORDER);
    other.ifPresent(coming::remove);
    return other;
  }

  boolean isEmpty() {
    return coming.isEmpty();
  }
}
