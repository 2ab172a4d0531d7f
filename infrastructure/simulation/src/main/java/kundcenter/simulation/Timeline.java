package kundcenter.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/// What is to happen, by the clock of the run; things of one instant in the order in which they
/// were noted.
final class Timeline {

  private record Entry(Instant at, long order, Runnable act) {}

  private final PriorityQueue<Entry> coming =
      new PriorityQueue<>(Comparator.comparing(Entry::at).thenComparingLong(Entry::order));
  private final VirtualClock clock;
  private long noted;

  Timeline(VirtualClock clock) {
    this.clock = clock;
  }

  void after(Duration wait, Runnable act) {
    coming.add(new Entry(clock.instant().plus(wait), noted++, act));
  }

  /// Lets everything happen until an instant, inclusive, also what is noted on the way.
  void passUntil(Instant end) {
    for (Entry next; (next = coming.peek()) != null && !next.at.isAfter(end); ) {
      coming.remove();
      clock.advanceTo(next.at);
      next.act.run();
    }
    clock.advanceTo(end);
  }

  boolean isEmpty() {
    return coming.isEmpty();
  }
}
