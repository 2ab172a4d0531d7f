package kundcenter.ticket;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What people try to do to a new ticket, one act after another.
record Story(Kind kind, List<Act> acts) {

  /// What somebody tries, and how long after the act before.
  record Act(Duration later, Actor who, Command command) {
    @Override
    public String toString() {
      var what = command.toString();
      return "after %s %s: %s"
          .formatted(later, who.id(), what.substring(0, Math.min(what.length(), 120)));
    }
  }

  /// An act with the ticket before and after it; the same ticket where it was not accepted.
  record Moment(Case before, Act act, Decision decision, Case after, List<Change> history) {}

  Story {
    acts = List.copyOf(acts);
  }

  void tell(Consumer<Moment> listener) {
    var at = Case.opened(kind);
    var history = new ArrayList<Change>();
    history.add(new Change(1, at.now(), Case.ANNA, List.of(at.ticket().opening())));
    for (var act : acts) {
      var before = at.after(act.later());
      var decision = before.decision(act.who(), act.command());
      at = before;
      if (decision instanceof Decision.Accepted accepted) {
        var change = before.ticket().next(accepted.events(), act.who(), before.now());
        history.add(change);
        at = new Case(before.ticket().apply(change), before.now());
      }
      listener.accept(new Moment(before, act, decision, at, List.copyOf(history)));
    }
  }

  /// This story, without every act that it doesn't need for this to hold of it.
  Story shortened(Predicate<Story> holds) {
    return IntStream.range(0, acts.size())
        .mapToObj(fromEnd -> without(acts.size() - 1 - fromEnd))
        .filter(holds)
        .findFirst()
        .map(shorter -> shorter.shortened(holds))
        .orElse(this);
  }

  private Story without(int index) {
    var fewer = new ArrayList<>(acts);
    var removed = fewer.remove(index);
    if (index < fewer.size()) {
      var next = fewer.get(index);
      fewer.set(index, new Act(removed.later().plus(next.later()), next.who(), next.command()));
    }
    return new Story(kind, fewer);
  }

  @Override
  public String toString() {
    return acts.stream()
        .map(Act::toString)
        .collect(Collectors.joining("\n  ", "a ticket of " + kind + "\n  ", "\n"));
  }
}
