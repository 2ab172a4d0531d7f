package kundcenter.store;

import java.time.YearMonth;
import java.util.Optional;
import kundcenter.customer.PersonId;
import kundcenter.report.MonthSums;
import kundcenter.report.Period;
import kundcenter.report.Verdict;
import kundcenter.sla.Cycle;
import kundcenter.sla.SlaClock;
import kundcenter.ticket.Actor.Party;
import kundcenter.ticket.Event;

/// What one commit adds to the public figures.
///
/// @param received the month of the ticket's receipt, to which the sums go
/// @param starter who began work, and in which month
public record Increment(YearMonth received, MonthSums more, Optional<Starter> starter) {

  public record Starter(PersonId person, YearMonth month) {}

  /// None for most commits: only a call with its wait and a start of work are counted.
  public static Optional<Increment> of(Commit commit, SlaClock clock) {
    var more = call(commit).plus(start(commit, clock));
    return more.equals(MonthSums.NONE)
        ? Optional.empty()
        : Optional.of(
            new Increment(Period.monthOf(commit.ticket().received()), more, starter(commit)));
  }

  private static MonthSums call(Commit commit) {
    return commit.change().version() == 1
        ? commit.ticket().report().secondsWaited().map(MonthSums::ofCall).orElse(MonthSums.NONE)
        : MonthSums.NONE;
  }

  private static MonthSums start(Commit commit, SlaClock clock) {
    if (!begins(commit)) return MonthSums.NONE;
    return commit
        .ticket()
        .promise(clock, commit.change().at())
        .filter(cycle -> cycle.state() == Cycle.State.STARTED)
        .map(cycle -> MonthSums.ofStart(Verdict.of(cycle)))
        .orElse(MonthSums.NONE);
  }

  private static Optional<Starter> starter(Commit commit) {
    var change = commit.change();
    return begins(commit) && change.by().is(Party.DESK)
        ? Optional.of(new Starter(new PersonId(change.by().id()), Period.monthOf(change.at())))
        : Optional.empty();
  }

  private static boolean begins(Commit commit) {
    return commit.change().events().stream().anyMatch(Event.WorkStarted.class::isInstance);
  }
}
