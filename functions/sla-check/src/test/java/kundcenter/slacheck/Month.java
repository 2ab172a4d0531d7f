package kundcenter.slacheck;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import kundcenter.aws.cloudwatch.CallLog;
import kundcenter.aws.provider.BundledSettings;
import kundcenter.check.Checks;
import kundcenter.sla.SlaClock;
import kundcenter.sla.Threshold;
import kundcenter.slacheck.Tally.Count;
import kundcenter.store.Commit;
import kundcenter.store.Snapshots;
import kundcenter.store.Tickets;
import kundcenter.terms.TermsHistory;
import kundcenter.ticket.Actor;
import kundcenter.ticket.TicketNumber;

/// March 2026 at the desk, on a clock that goes in steps: people act on tickets at random, and
/// checks come late, twice at once, cut short, or with somebody else at the same ticket.
///
/// People act in odd milliseconds and checks are made in even ones, so that it is plain which came
/// first.
final class Month {

  static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
  private static final Instant START = Instant.parse("2026-03-01T23:00:00Z");
  private static final Instant END = Instant.parse("2026-04-01T22:00:00Z");
  private static final int MOST_ACTS = 12;

  private record Act(Instant at, TicketNumber number, int acts) {}

  private final Tickets tickets;
  private final Snapshots snapshots;
  private final Random random;
  private final int gaps;
  private final TermsHistory terms = new BundledSettings().terms();
  private final SlaClock sla = new SlaClock(terms);
  private final Checks checks = new Checks(sla, Set.of(Threshold.THREE_QUARTERS));
  private final Meddling meddled;
  private final PriorityQueue<Act> coming =
      new PriorityQueue<>(Comparator.comparing(Act::at).thenComparing(Act::number));
  private final List<TicketNumber> numbers = new ArrayList<>();
  private final TreeSet<Instant> whole = new TreeSet<>();
  private final Set<Instant> made = new HashSet<>();
  private volatile Instant now = START;

  /// @param gaps how many times longer than usual checks are apart
  Month(Tickets tickets, Snapshots snapshots, long seed, int count, int gaps) {
    this.tickets = tickets;
    this.snapshots = snapshots;
    this.random = new Random(seed);
    this.gaps = gaps;
    this.meddled =
        new Meddling(tickets, () -> now, seed, List.of(this::actMeanwhile, this::checkMeanwhile));
    for (int i = 0; i < count; i++) {
      var number = tickets.allotNumber();
      numbers.add(number);
      coming.add(new Act(later(START, Duration.ofDays(25)), number, 0));
    }
  }

  /// Lives through the month.
  void pass() {
    for (var check = nextCheck(START); check.isBefore(END); check = nextCheck(check)) {
      while (!coming.isEmpty() && coming.peek().at().isBefore(check)) act(coming.poll());
      now = check;
      check();
    }
    while (!coming.isEmpty() && coming.peek().at().isBefore(END)) act(coming.poll());
    now = END;
    check(tickets, () -> true);
    whole.add(END);
    made.add(END);
  }

  /// Holds every ticket against the reference.
  ///
  /// @return how many warnings and breaches there were
  int verify() {
    var hours = new OpenTime(FIRST, LocalDate.of(2026, 4, 3));
    var budgets = terms.versions().getFirst();
    return numbers.stream()
        .mapToInt(number -> {
          var history = tickets.history(number);
          try {
            return history.isEmpty()
                ? 0
                : new Reference(hours, budgets::target, whole, made, history).verify();
          } catch (AssertionError e) {
            throw new AssertionError("ticket " + number + " " + history, e);
          }
        })
        .sum();
  }

  List<TicketNumber> numbers() {
    return numbers;
  }

  Instant end() {
    return END;
  }

  private void act(Act act) {
    now = act.at();
    var acts = new RandomActs(random, now);
    if (act.acts() == 0) open(act.number(), acts);
    else act(act.number(), acts);
    if (act.acts() < MOST_ACTS) {
      var at = later(now, Duration.ofHours(1 + random.nextInt(80)));
      coming.add(new Act(at, act.number(), act.acts() + 1));
    }
  }

  private void open(TicketNumber number, RandomActs acts) {
    var customer = new Actor(Actor.Party.CUSTOMER, "anna");
    var opening = Commit.opening(number, List.of(acts.opening()), customer, now, sla);
    tickets.save(List.of(opening), Optional.empty());
  }

  private void act(TicketNumber number, RandomActs acts) {
    var ticket = tickets.findLatest(number).orElseThrow();
    acts.on(ticket).ifPresent(done -> {
      var commit = Commit.next(ticket, done.events(), done.who(), now, sla);
      tickets.save(List.of(commit), Optional.empty());
    });
  }

  private void actMeanwhile(Meddling.Moment moment) {
    act(moment.number(), new RandomActs(moment.random(), now));
  }

  private void checkMeanwhile(Meddling.Moment moment) {
    new OneTicket(tickets, snapshots, checks, () -> now).check(moment.number());
  }

  /// One in ten is cut short after a few tickets of each shard, and one in ten comes twice.
  private void check() {
    made.add(now);
    switch (random.nextInt(10)) {
      case 0 -> {
        int most = random.nextInt(3);
        var done = ThreadLocal.withInitial(() -> 0);
        check(meddled, () -> {
          done.set(done.get() + 1);
          return done.get() <= most;
        });
      }
      case 1 -> {
        Callable<Boolean> check = () -> check(meddled, () -> true);
        AtOnce.all(2, List.of(check, check));
        whole.add(now);
      }
      default -> {
        check(meddled, () -> true);
        whole.add(now);
      }
    }
  }

  private boolean check(Tickets met, BooleanSupplier hasTime) {
    var call = TestCall.withTime();
    var tally = new Check(
            snapshots,
            new OneTicket(met, snapshots, checks, () -> now),
            () -> now,
            CallLog.of(call.context(), "test"),
            hasTime)
        .run();
    if (tally.of(Count.FAILED) + tally.of(Count.STALE) > 0)
      throw new AssertionError("a check failed: " + call.lines());
    return true;
  }

  /// Mostly a minute or two, now and then an hour, a night, or two days.
  private Instant nextCheck(Instant last) {
    int minutes = switch (random.nextInt(500)) {
      case 0 -> 24 * 60 + random.nextInt(24 * 60);
      case 1, 2, 3, 4 -> 120 + random.nextInt(360);
      default -> random.nextInt(10) == 0 ? 10 + random.nextInt(50) : 1 + random.nextInt(3);
    };
    return even(last.plus(Duration.ofMinutes(minutes).multipliedBy(minutes < 60 ? gaps : 1)))
        .plusMillis(2L * random.nextInt(1_000));
  }

  private Instant later(Instant from, Duration most) {
    return even(from.plusMillis(random.nextLong(most.toMillis()))).plusMillis(1);
  }

  private static Instant even(Instant at) {
    return Instant.ofEpochMilli(at.toEpochMilli() / 2 * 2);
  }
}
