package kundcenter.report;

import java.time.Instant;
import kundcenter.sla.Cycle;
import kundcenter.sla.SlaClock;

/// What is summed of the tickets received in one month.
///
/// @param calls phone calls whose wait is known
/// @param secondsWaited by all of them together
/// @param starts rounds in which work was begun
/// @param inTime those of them that kept the promise
public record MonthSums(long calls, long secondsWaited, long starts, long inTime) {

  public static final MonthSums NONE = new MonthSums(0, 0, 0, 0);

  public MonthSums plus(MonthSums more) {
    return new MonthSums(
        calls + more.calls,
        secondsWaited + more.secondsWaited,
        starts + more.starts,
        inTime + more.inTime);
  }

  public static MonthSums ofCall(int secondsWaited) {
    return new MonthSums(1, secondsWaited, 0, 0);
  }

  public static MonthSums ofStart(Verdict verdict) {
    return new MonthSums(0, 0, 1, verdict == Verdict.KEPT ? 1 : 0);
  }

  /// All that one ticket adds to its month.
  public static MonthSums of(TicketTimes ticket, SlaClock clock, Instant asOf) {
    var call = ticket.secondsWaited().map(MonthSums::ofCall).orElse(NONE);
    return clock.cycles(ticket.clock(), asOf).stream()
        .filter(cycle -> cycle.state() == Cycle.State.STARTED)
        .map(cycle -> ofStart(Verdict.of(cycle)))
        .reduce(call, MonthSums::plus);
  }
}
