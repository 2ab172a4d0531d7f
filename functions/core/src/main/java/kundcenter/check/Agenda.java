package kundcenter.check;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kundcenter.sla.Cycle;
import kundcenter.sla.SlaClock;
import kundcenter.sla.Threshold;
import kundcenter.terms.Terms;
import kundcenter.ticket.Approval.Subject;
import kundcenter.ticket.Progress;
import kundcenter.ticket.Promise;
import kundcenter.ticket.Ticket;

/// What time has brought or will bring about on a ticket if nothing more happens to it, in order;
/// without what is recorded on the ticket already.
public record Agenda(List<Due> all) {

  /// What is warned of comes before what was warned of, where a new priority brings both at once.
  private static final Comparator<Due> ORDER =
      Comparator.comparing(Due::at).thenComparing(due -> due instanceof Due.Breach);

  public Agenda {
    all = List.copyOf(all);
  }

  public static Agenda of(Ticket ticket, SlaClock clock) {
    var all = new ArrayList<Due>();
    var cycles = clock.cycles(ticket.clock().events(), ticket.updated());
    for (int i = 0; i < cycles.size(); i++) {
      new OfCycle(ticket, clock, cycles.get(i), i + 1).addTo(all);
    }
    endings(ticket, all);
    all.sort(ORDER);
    return new Agenda(all);
  }

  /// The first thing that has come to pass.
  public Optional<Due> due(Instant now) {
    return all.stream().findFirst().filter(first -> first.hasPassed(now));
  }

  /// When to look at the ticket next: once this instant is over. None if only an act can bring
  /// about anything.
  ///
  /// What opening hours decide is looked at again when the hours can next become others, because
  /// terms that are published after now move it without touching the ticket.
  public Optional<Instant> next(Instant now) {
    var hoursKnownUntil = Terms.effectiveFrom(now);
    return all.stream()
        .map(due -> switch (due) {
          case Due.Warning _, Due.Breach _ -> earlier(due.at(), hoursKnownUntil);
          case Due.Expiry _, Due.Settling _ -> due.at();
        })
        .min(Comparator.naturalOrder());
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static void endings(Ticket ticket, List<Due> all) {
    switch (ticket.progress().stage()) {
      case Progress.Stage.Open _ -> expiries(ticket, all);
      case Progress.Stage.Solved(var at, var _) -> {
        expiries(ticket, all);
        all.add(new Due.Settling(at.plus(Progress.REOPENS_FOR)));
      }
      case Progress.Stage.Closed _ -> {}
    }
  }

  private static void expiries(Ticket ticket, List<Due> all) {
    for (var subject : Subject.values()) {
      var latest = ticket.approvals().latest(subject);
      latest.flatMap(it -> it.ends()).ifPresent(end -> all.add(new Due.Expiry(subject, end)));
    }
  }

  /// One cycle of the clock. Every breach of it is a fact and is recorded, late if need be; a
  /// warning is of use only while work has not begun.
  private record OfCycle(Ticket ticket, SlaClock clock, Cycle cycle, int number) {

    void addTo(List<Due> all) {
      for (var breach : cycle.breaches())
        addBreach(promise(clock.budget(cycle, breach.priority())), breach.at(), all);
      switch (cycle.state()) {
        case STARTED, CLOSED -> {}
        case RUNNING, PAUSED -> {
          var promise = promise(cycle.target().budget());
          for (var threshold : Threshold.values()) addWarning(promise, threshold, all);
          // Beyond the budget already, it cannot be passed again.
          if (!cycle.breached())
            cycle.deadlines().breachAfter().ifPresent(at -> addBreach(promise, at, all));
        }
      }
    }

    private void addWarning(Promise promise, Threshold threshold, List<Due> all) {
      if (ticket.alerts().hasWarning(promise, threshold.percent())) return;
      cycle
          .deadlines()
          .warning(threshold)
          .ifPresent(at -> all.add(new Due.Warning(promise, threshold, at)));
    }

    /// A promise that was broken, became another and was made again is broken once.
    private void addBreach(Promise promise, Instant at, List<Due> all) {
      var known = ticket.alerts().hasBreach(promise)
          || all.stream()
              .anyMatch(it -> it instanceof Due.Breach(var same, var _) && same.equals(promise));
      if (!known) all.add(new Due.Breach(promise, at));
    }

    private Promise promise(Duration budget) {
      return new Promise(number, budget);
    }
  }
}
