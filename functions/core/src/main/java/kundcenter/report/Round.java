package kundcenter.report;

import java.time.Instant;
import java.util.List;
import kundcenter.sla.Cycle;
import kundcenter.sla.SlaClock;
import kundcenter.terms.Priority;
import kundcenter.ticket.Team;

/// One round of a ticket's promise as reports see it. A ticket has none before its promise begins,
/// and one more each time that it is reopened after work was begun.
///
/// @param priority the last that the round had
/// @param terms the version that gave the budget
/// @param consumed how much of the budget was used, until work was begun or until now
public record Round(Priority priority, Team team, String terms, Verdict verdict, Share consumed) {

  /// The rounds of a ticket as they stood at an instant.
  public static List<Round> of(TicketTimes ticket, SlaClock clock, Instant asOf) {
    return clock.cycles(ticket.clock(), asOf).stream()
        .map(cycle -> of(cycle, ticket.team()))
        .toList();
  }

  static Round of(Cycle cycle, Team team) {
    var target = cycle.target();
    return new Round(
        target.priority(),
        team,
        target.terms(),
        Verdict.of(cycle),
        Share.consumed(cycle.consumed(), target.budget()));
  }

  /// Whether the share of promises kept counts it.
  boolean isDecided() {
    return verdict == Verdict.KEPT || verdict == Verdict.BREACHED;
  }
}
