package kundcenter.report;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import kundcenter.sla.Cycle;
import kundcenter.sla.SlaClock;
import kundcenter.terms.Priority;

/// A round in which work was begun, judged by the terms that held and by others. What came when
/// stays as it was; only budgets and hours differ. A round without a start has no end to judge.
public record Retrial(Priority priority, Verdict was, Verdict would) {

  public static List<Retrial> of(TicketTimes ticket, SlaClock held, SlaClock other, Instant asOf) {
    // Which rounds there are depends on the events alone, so the two lists are of the same.
    var was = started(ticket, held, asOf);
    var would = started(ticket, other, asOf);
    return IntStream.range(0, was.size())
        .mapToObj(i -> new Retrial(
            was.get(i).target().priority(), Verdict.of(was.get(i)), Verdict.of(would.get(i))))
        .toList();
  }

  private static List<Cycle> started(TicketTimes ticket, SlaClock clock, Instant asOf) {
    return clock.cycles(ticket.clock(), asOf).stream()
        .filter(cycle -> cycle.state() == Cycle.State.STARTED)
        .toList();
  }
}
