package kundcenter.ticket;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kundcenter.customer.Hold;
import kundcenter.terms.Priority;

/// What people try to do to a new ticket, one act after another.
record Story(Kind kind, Priority priority, Optional<Hold> hold, List<Act> acts) {

  /// What somebody tries, and how long after the act before.
  record Act(Duration later, Actor who, Command command) {
    @Override
    public String toString() {
      var what = command.toString();
      return "after %s %s: %s"
          .formatted(later, who.id(), what.substring(0, Math.min(what.length(), 120)));
    }
  }

  /// An act with the case before and after it.
  record Moment(Case before, Act act, Decision decision, Case after) {}

  Story {
    acts = List.copyOf(acts);
  }

  void tell(Consumer<Moment> listener) {
    var at = Case.opened(kind, priority, hold);
    for (var act : acts) {
      var before = at.after(act.later());
      var decision = before.decision(act.who(), act.command());
      at = before.with(act.who(), decision);
      listener.accept(new Moment(before, act, decision, at));
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
    return new Story(kind, priority, hold, fewer);
  }

  @Override
  public String toString() {
    return acts.stream()
        .map(Act::toString)
        .collect(Collectors.joining(
            "\n  ", "a ticket of %s and %s, %s\n  ".formatted(kind, priority, hold), "\n"));
  }
}
