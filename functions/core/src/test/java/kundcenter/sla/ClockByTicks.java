package kundcenter.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kundcenter.sla.ClockEvent.Closed;
import kundcenter.sla.ClockEvent.Opened;
import kundcenter.sla.ClockEvent.Paused;
import kundcenter.sla.ClockEvent.PriorityChanged;
import kundcenter.sla.ClockEvent.Reopened;
import kundcenter.sla.ClockEvent.Resumed;
import kundcenter.sla.ClockEvent.Started;
import kundcenter.terms.Priority;
import kundcenter.terms.TermsHistory;

/// The promise clock the slow way: every tick of five minutes is lived through, the events of
/// its first instant applied, and the clock moved on. Right where events, boundaries and
/// budgets lie on ticks.
public final class ClockByTicks {

  public static final Duration TICK = Duration.ofMinutes(5);

  private final TermsHistory terms;
  private final List<Ticking> cycles = new ArrayList<>();
  private Priority priority = Priority.STANDARD;

  private ClockByTicks(TermsHistory terms) {
    this.terms = terms;
  }

  /// What the clock shows as of an instant, with deadlines sought up to a horizon.
  public static List<Shown> shown(
      TermsHistory terms,
      Predicate<Instant> isOpen,
      List<ClockEvent> events,
      Instant asOf,
      Instant horizon) {
    var clock = new ClockByTicks(terms);
    for (var at = events.getFirst().at(); at.isBefore(horizon); at = at.plus(TICK)) {
      for (var event : events) if (event.at().equals(at)) clock.apply(event, at);
      for (var cycle : clock.cycles) cycle.settle(at);
      if (at.equals(asOf)) clock.cycles.forEach(Ticking::freeze);
      boolean open = isOpen.test(at);
      for (var cycle : clock.cycles) cycle.tick(at, open);
    }
    return clock.cycles.stream().map(Ticking::shown).toList();
  }

  private void apply(ClockEvent event, Instant at) {
    if (cycles.isEmpty()) {
      if (event instanceof Opened(var _, var first)) begin(at, first);
      return;
    }
    var cycle = cycles.getLast();
    var state = cycle.state;
    boolean going = state == Cycle.State.RUNNING || state == Cycle.State.PAUSED;
    switch (event) {
      case Opened _ -> {}
      case PriorityChanged(var _, var next) -> {
        priority = next;
        if (state != Cycle.State.STARTED) cycle.next = next;
      }
      case Paused _ -> {
        if (state == Cycle.State.RUNNING) cycle.moveTo(Cycle.State.PAUSED);
      }
      case Resumed _ -> {
        if (state == Cycle.State.PAUSED) cycle.moveTo(Cycle.State.RUNNING);
      }
      case Started _ -> {
        if (going) cycle.start(at);
      }
      case Closed _ -> {
        if (going) cycle.moveTo(Cycle.State.CLOSED);
      }
      case Reopened _ -> {
        if (state == Cycle.State.STARTED) begin(at, priority);
        if (state == Cycle.State.CLOSED) cycle.moveTo(Cycle.State.RUNNING);
      }
    }
  }

  private void begin(Instant at, Priority first) {
    priority = first;
    cycles.add(new Ticking(terms, at, first));
  }

  /// What is compared with the real clock.
  public record Shown(
      Instant opened,
      Cycle.State state,
      Priority priority,
      Duration consumed,
      List<Optional<Instant>> deadlines,
      List<Breach> breaches) {}

  private static final class Ticking {
    private final TermsHistory terms;
    private final Instant opened;
    private Cycle.State state = Cycle.State.RUNNING;
    private boolean runs = true;
    private boolean frozen;
    private Priority priority;
    private Priority next;
    private Duration budget;
    private boolean over;
    private Duration consumed = Duration.ZERO;
    private Duration consumedWhenFrozen = Duration.ZERO;
    private final List<Breach> breaches = new ArrayList<>();

    /// Half, three quarters, nine tenths, the whole; then the passage beyond the whole.
    private final List<Optional<Instant>> deadlines = new ArrayList<>();

    Ticking(TermsHistory terms, Instant opened, Priority first) {
      this.terms = terms;
      this.opened = opened;
      priority = first;
      next = first;
      budget = budget(first);
      forget();
    }

    private Duration budget(Priority of) {
      return terms.inForceAt(opened).target(of);
    }

    private void forget() {
      deadlines.clear();
      for (int i = 0; i < 5; i++) deadlines.add(Optional.empty());
    }

    void moveTo(Cycle.State to) {
      state = to;
      runs = to == Cycle.State.RUNNING;
    }

    /// After the start the clock ticks on as it did, only to find the deadlines.
    void start(Instant at) {
      settle(at);
      state = Cycle.State.STARTED;
      freeze();
    }

    void freeze() {
      if (frozen) return;
      frozen = true;
      consumedWhenFrozen = consumed;
    }

    /// After the last event of an instant: whatever priority it left is the one that held.
    void settle(Instant at) {
      priority = next;
      if (!budget(next).equals(budget)) {
        budget = budget(next);
        forget();
        boolean isOver = consumed.compareTo(budget) > 0;
        if (isOver && !over) breaches.add(new Breach(at, priority));
        if (isOver) reach(4, at);
        over = isOver;
      }
      var percents = List.of(50, 75, 90, 100);
      for (int i = 0; i < percents.size(); i++) {
        var amount = budget.multipliedBy(percents.get(i)).dividedBy(100);
        if (consumed.compareTo(amount) >= 0) reach(i, at);
      }
    }

    void tick(Instant at, boolean open) {
      if (!runs || !open) return;
      if (consumed.equals(budget)) {
        reach(4, at);
        if (!over && !frozen) breaches.add(new Breach(at, priority));
        over = true;
      }
      consumed = consumed.plus(TICK);
    }

    private void reach(int deadline, Instant at) {
      if (deadlines.get(deadline).isEmpty()) deadlines.set(deadline, Optional.of(at));
    }

    Shown shown() {
      return new Shown(
          opened,
          state,
          priority,
          consumedWhenFrozen,
          List.copyOf(deadlines),
          List.copyOf(breaches));
    }
  }
}
