package kundcenter.simulation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// Which calls go wrong in a run, and how.
///
/// What befalls a call follows from the seed, the call and how often the same one was made, and
/// not from the order in which threads come to it: so a seed can be played again.
final class Weather {

  private static final Fault[] FAULTS = Fault.values();

  private record Call(long moment, String operation, String subject) {}

  private final long seed;
  private final int oneIn;
  private final VirtualClock clock;
  private final Map<Call, AtomicInteger> made = new ConcurrentHashMap<>();
  private final Map<Fault, AtomicInteger> struck = new ConcurrentHashMap<>();
  private volatile boolean calm = true;

  /// @param oneIn one call in so many goes wrong
  Weather(long seed, int oneIn, VirtualClock clock) {
    this.seed = seed;
    this.oneIn = oneIn;
    this.clock = clock;
  }

  /// From now on calls go wrong.
  void setIn() {
    calm = false;
  }

  /// From now on nothing goes wrong.
  void calmDown() {
    calm = true;
  }

  /// Does what is no part of the run, and so meets no weather.
  <T> T spare(Supplier<T> act) {
    var before = calm;
    calm = true;
    try {
      return act.get();
    } finally {
      calm = before;
    }
  }

  /// What befalls this call.
  ///
  /// @param subject what the call is about, the same for the same call in another run
  Optional<Fault> strike(String operation, String subject) {
    if (calm) return Optional.empty();
    var call = new Call(clock.millis(), operation, subject);
    var times = made.computeIfAbsent(call, _ -> new AtomicInteger()).incrementAndGet();
    var random = new Random(seed * 31 + call.hashCode() * 7_919L + times);
    random.nextInt();
    if (random.nextInt(oneIn) != 0) return Optional.empty();
    var fault = FAULTS[random.nextInt(FAULTS.length)];
    struck.computeIfAbsent(fault, _ -> new AtomicInteger()).incrementAndGet();
    return Optional.of(fault);
  }

  /// How often each fault has struck.
  Map<Fault, Integer> struck() {
    var times = new EnumMap<Fault, Integer>(Fault.class);
    struck.forEach((fault, count) -> times.put(fault, count.get()));
    return times;
  }
}
