package kundcenter.slacheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kundcenter.terms.Priority;
import kundcenter.ticket.Actor;
import kundcenter.ticket.Approval.Subject;
import kundcenter.ticket.Change;
import kundcenter.ticket.Event;
import kundcenter.ticket.Kind;
import kundcenter.ticket.Promise;

/// What checks should have found on one ticket, told from its changes alone and by other means
/// than the rules: rounds, budgets and sums of open time. It knows when checks were made and which
/// of them went through to the end, and holds what was recorded against that: each once, none
/// early, none missing.
final class Reference {

  private static final int BREACH = 0;
  private static final int[] WARNINGS = {50, 75, 90};

  /// What is recorded at most once; a breach has no percentage.
  private record Key(int round, Duration budget, int percent) {}

  /// @param change the place of the change in the history
  private record Recorded(int change, Instant at, Instant when, boolean told) {}

  private final OpenTime hours;
  private final Function<Priority, Duration> budgets;
  private final NavigableSet<Instant> whole;
  private final Set<Instant> made;
  private final List<Change> history;
  private final Map<Key, Recorded> recorded = new HashMap<>();
  private final List<Round> rounds = new ArrayList<>();
  private Priority priority = Priority.STANDARD;
  private boolean isAddOn;
  private int warningsMet;

  Reference(
      OpenTime hours,
      Function<Priority, Duration> budgets,
      NavigableSet<Instant> whole,
      Set<Instant> made,
      List<Change> history) {
    this.hours = hours;
    this.budgets = budgets;
    this.whole = whole;
    this.made = made;
    this.history = history;
  }

  /// Goes through the ticket's life up to the last check, which was a whole one.
  ///
  /// @return how many warnings and breaches there were
  int verify() {
    gather();
    for (int i = 0; i < history.size(); i++) {
      if (i > 0) verifyWarnings(i);
      var change = history.get(i);
      for (var event : change.events()) apply(event, change.at().toEpochMilli());
    }
    verifyWarnings(history.size());
    verifyBreaches();
    return recorded.size();
  }

  private void gather() {
    for (int i = 0; i < history.size(); i++) {
      for (var event : history.get(i).events()) {
        switch (event) {
          case Event.Warned(var promise, var percent, var at, var told) ->
            gather(promise, percent, new Recorded(i, at, history.get(i).at(), told));
          case Event.Breached(var promise, var at) ->
            gather(promise, BREACH, new Recorded(i, at, history.get(i).at(), true));
          default -> {}
        }
      }
    }
  }

  private void gather(Promise promise, int percent, Recorded found) {
    var key = new Key(promise.cycle(), promise.budget(), percent);
    assertThat(recorded.put(key, found)).as("once: %s", key).isNull();
    assertThat(found.when).as("not early: %s", key).isAfter(found.at);
    assertThat(made).as("by a check: %s", key).contains(found.when);
  }

  /// From one change up to the next the ticket is the same. A check in that time that finds a
  /// threshold passed must have recorded it, if none did before.
  private void verifyWarnings(int next) {
    if (rounds.isEmpty() || !rounds.getLast().isWatched()) return;
    var round = rounds.getLast();
    var budget = round.budgets.getLast();
    for (int percent : WARNINGS) {
      long amount = Math.ceilDiv(budget.length().toMillis() * percent, 100);
      long reached = round.reaching(amount, budget.from());
      if (reached == OpenTime.NEVER) continue;
      var key = new Key(round.number, budget.length(), percent);
      var found = recorded.get(key);
      if (found != null && found.change < next) continue;
      var check = firstCheck(OpenTime.instant(reached), next);
      if (found != null && found.change == next) {
        warningsMet++;
        var isBroken =
            round.consumed(found.when.toEpochMilli()) > budget.length().toMillis();
        assertThat(found.told).as("told: %s", key).isEqualTo(percent == 75 && !isBroken);
        assertThat(found.at).as("at: %s", key).isEqualTo(OpenTime.instant(reached));
        check.ifPresent(it -> assertThat(found.when).as("in time: %s", key).isEqualTo(it));
      } else {
        assertThat(check).as("missing: %s", key).isEmpty();
      }
    }
  }

  /// The first whole check after an instant that found the ticket as it was before a change. A
  /// change of the same instant as a check came while it was made, and the check saw it; the
  /// desk's own rules change what the check has seen.
  private Optional<Instant> firstCheck(Instant after, int next) {
    var before = history.get(next - 1);
    var check = isOfCheck(before) ? whole.higher(before.at()) : whole.ceiling(before.at());
    if (check != null && !check.isAfter(after)) check = whole.higher(after);
    if (check == null) return Optional.empty();
    if (next == history.size()) return Optional.of(check);
    var end = history.get(next);
    var isSeen = isOfCheck(end) ? !check.isAfter(end.at()) : check.isBefore(end.at());
    return isSeen ? Optional.of(check) : Optional.empty();
  }

  private static boolean isOfCheck(Change change) {
    return change.by().equals(Actor.RULES);
  }

  private void verifyBreaches() {
    var expected = new HashMap<Key, Instant>();
    long now = whole.last().toEpochMilli();
    for (var round : rounds) {
      boolean wasOver = false;
      for (int i = 0; i < round.budgets.size(); i++) {
        var budget = round.budgets.get(i);
        long amount = budget.length().toMillis();
        boolean isOver = round.consumed(round.end(i, now)) > amount;
        boolean wasBeyond = wasOver && round.consumed(budget.from()) > amount;
        if (isOver && !wasBeyond) {
          var at = OpenTime.instant(round.passing(amount, budget.from()));
          expected.putIfAbsent(new Key(round.number, budget.length(), BREACH), at);
        }
        wasOver = isOver;
      }
    }
    var breaches = new HashMap<Key, Instant>();
    recorded.forEach((key, found) -> {
      if (key.percent != BREACH) return;
      breaches.put(key, found.at);
      assertThat(found.when).as("in time: %s", key).isBeforeOrEqualTo(whole.higher(found.at));
    });
    assertThat(breaches).isEqualTo(expected);
    assertThat(warningsMet).isEqualTo(recorded.size() - breaches.size());
  }

  private void apply(Event event, long at) {
    switch (event) {
      case Event.Opened opened -> {
        isAddOn = opened.report().kind() == Kind.ADD_ON;
        if (!isAddOn) open(at);
      }
      case Event.ApprovalGiven given -> {
        if (isAddOn && rounds.isEmpty() && given.subject() == Subject.QUOTE) open(at);
      }
      case Event.PrioritySet set -> prioritise(set.priority(), at);
      case Event.AlternativeNamed _ -> prioritise(Priority.P3, at);
      case Event.AlternativeFailed failed -> prioritise(failed.restored(), at);
      default -> {
        if (!rounds.isEmpty()) apply(event, rounds.getLast(), at);
      }
    }
  }

  private void apply(Event event, Round round, long at) {
    switch (event) {
      case Event.WaitStarted _ -> {
        if (round.isWatched()) round.pause(at);
      }
      case Event.WaitEnded _ -> {
        if (round.isWatched()) round.resume(at);
      }
      case Event.WorkStarted _ -> {
        if (round.isWatched()) round.start(at);
      }
      case Event.Closed _ -> {
        if (round.isWatched()) round.hold(at);
      }
      case Event.Reopened _ -> {
        if (round.isStarted()) open(at);
        else round.release(at);
      }
      default -> {}
    }
  }

  private void open(long at) {
    rounds.add(new Round(rounds.size() + 1, hours, at, budgets.apply(priority)));
  }

  private void prioritise(Priority next, long at) {
    priority = next;
    if (!rounds.isEmpty() && !rounds.getLast().isStarted())
      rounds.getLast().budget(at, budgets.apply(next));
  }
}
