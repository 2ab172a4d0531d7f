package kundcenter.simulation;

import java.time.Instant;
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

  /// What the operations of S3 begin with.
  static final String FILES = "S3 ";

  private static final String MAIL = "SendEmailRequest";

  /// Calls of S3 are few, so they are struck so much more often.
  private static final int MORE_OF_FILES = 3;

  private static final Fault[] FAULTS = Fault.values();

  private record Call(long moment, String operation, String subject) {}

  private final long seed;
  private final int oneIn;
  private final VirtualClock clock;
  private final Map<Call, AtomicInteger> made = new ConcurrentHashMap<>();
  private final Map<Fault, AtomicInteger> struck = new ConcurrentHashMap<>();
  private final AtomicInteger struckFiles = new AtomicInteger();
  private final AtomicInteger turnedAway = new AtomicInteger();
  private volatile Instant mailIsAwayUntil = Instant.MIN;
  private volatile boolean calm = true;
  private volatile boolean dead;

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

  /// From now on and until then SES takes no mail.
  void closeMailUntil(Instant until) {
    mailIsAwayUntil = until;
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

  /// The function that runs now dies where nothing can be thrown at it. It goes on for a while, as
  /// one that was frozen for good would not: so nothing that it does from now on has any effect.
  void kill() {
    dead = true;
  }

  /// Whether nothing goes wrong now.
  boolean isCalm() {
    return calm;
  }

  boolean isDead() {
    return dead;
  }

  /// Whether the function that has run died on the way; the next one lives.
  boolean bury() {
    var wasDead = dead;
    dead = false;
    return wasDead;
  }

  /// What befalls this call.
  ///
  /// @param subject what the call is about, the same for the same call in another run
  Optional<Fault> strike(String operation, String subject) {
    if (calm) return Optional.empty();
    if (operation.equals(MAIL) && clock.instant().isBefore(mailIsAwayUntil)) {
      turnedAway.incrementAndGet();
      return Optional.of(Fault.BROKEN);
    }
    var call = new Call(clock.millis(), operation, subject);
    var times = made.computeIfAbsent(call, _ -> new AtomicInteger()).incrementAndGet();
    var random = new Random(seed * 31 + call.hashCode() * 7_919L + times);
    random.nextInt();
    var isOfFiles = operation.startsWith(FILES);
    if (random.nextInt(isOfFiles ? oneIn / MORE_OF_FILES : oneIn) != 0) return Optional.empty();
    var fault = FAULTS[random.nextInt(FAULTS.length)];
    struck.computeIfAbsent(fault, _ -> new AtomicInteger()).incrementAndGet();
    if (isOfFiles) struckFiles.incrementAndGet();
    return Optional.of(fault);
  }

  /// How often each fault has struck.
  Map<Fault, Integer> struck() {
    var times = new EnumMap<Fault, Integer>(Fault.class);
    struck.forEach((fault, count) -> times.put(fault, count.get()));
    return times;
  }

  /// How many tries to send a mail met an SES that was away.
  int turnedAway() {
    return turnedAway.get();
  }

  /// How many of them struck a call of S3.
  int struckFiles() {
    return struckFiles.get();
  }
}
