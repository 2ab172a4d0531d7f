package kundcenter.slacheck;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// One round of a promise as the reference sees it: when its clock ran, and under which budgets.
final class Round {

  /// A stretch in which the clock runs; `to` is [OpenTime#NEVER] while it does.
  private record Run(long from, long to) {}

  record Budget(long from, Duration length) {}

  final int number;
  final List<Budget> budgets = new ArrayList<>();
  private final OpenTime hours;
  private final List<Run> runs = new ArrayList<>();
  private boolean held;
  private long started = OpenTime.NEVER;

  Round(int number, OpenTime hours, long opened, Duration budget) {
    this.number = number;
    this.hours = hours;
    budgets.add(new Budget(opened, budget));
    resume(opened);
  }

  boolean isStarted() {
    return started != OpenTime.NEVER;
  }

  /// Warnings are for a promise that can still be kept or broken.
  boolean isWatched() {
    return !isStarted() && !held;
  }

  void pause(long at) {
    if (isRunning()) runs.add(new Run(runs.removeLast().from, at));
  }

  void resume(long at) {
    if (!isRunning()) runs.add(new Run(at, OpenTime.NEVER));
  }

  void hold(long at) {
    pause(at);
    held = true;
  }

  void release(long at) {
    held = false;
    resume(at);
  }

  void start(long at) {
    started = at;
  }

  void budget(long at, Duration length) {
    if (budgets.getLast().from == at) budgets.removeLast();
    if (budgets.isEmpty() || !budgets.getLast().length.equals(length))
      budgets.add(new Budget(at, length));
  }

  private boolean isRunning() {
    return !runs.isEmpty() && runs.getLast().to == OpenTime.NEVER;
  }

  long consumed(long at) {
    return runs.stream()
        .filter(run -> run.from < at)
        .mapToLong(run -> hours.between(run.from, Math.min(run.to, at)))
        .sum();
  }

  /// The first instant from a budget's beginning with so much consumed.
  long reaching(long amount, long notBefore) {
    if (consumed(notBefore) >= amount) return notBefore;
    long before = 0;
    for (var run : runs) {
      long at = hours.reaching(amount - before, run.from, run.to);
      if (at != OpenTime.NEVER) return at;
      before += hours.between(run.from, run.to);
    }
    return OpenTime.NEVER;
  }

  /// The instant from a budget's beginning after which more than that is consumed.
  long passing(long amount, long notBefore) {
    if (consumed(notBefore) > amount) return notBefore;
    long before = 0;
    for (var run : runs) {
      long at = hours.passing(amount - before, run.from, run.to);
      if (at != OpenTime.NEVER) return at;
      before += hours.between(run.from, run.to);
    }
    return OpenTime.NEVER;
  }

  /// When a budget no longer holds: the next one does, or work has begun, or it is still now.
  long end(int budget, long now) {
    return budget + 1 < budgets.size() ? budgets.get(budget + 1).from : Math.min(started, now);
  }
}
