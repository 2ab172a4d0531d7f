package kundcenter.store;

import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import kundcenter.report.MonthSums;
import kundcenter.report.Period;
import kundcenter.report.Sums;
import kundcenter.sla.SlaClock;

/// The public figures counted anew from the tickets, for the daily audit.
///
/// Who began work is not in what it reads, so the known ones stay as they are: a name that a crash
/// has lost comes with that specialist's next start.
public record Recount(Receipts receipts, Figures figures, SlaClock clock) {

  /// What a recount comes to.
  public sealed interface Outcome {
    /// The sums were right.
    record Agreed() implements Outcome {}

    /// The sums were wrong, and are right now.
    record Mended(Sums before, Sums after) implements Outcome {}

    /// Somebody added to the sums meanwhile, so nothing was written: count again.
    record Disturbed() implements Outcome {}

    /// There was no time to read all tickets.
    record Unfinished() implements Outcome {}
  }

  /// Counts the months that the figures are of, and forgets those before.
  ///
  /// @param hasTime asked before each hundred tickets but the first
  public Outcome run(Instant now, BooleanSupplier hasTime) {
    var before = figures.latest();
    var first = Sums.firstMonth(now);
    var window = Period.since(first, now);
    var months = new HashMap<YearMonth, MonthSums>();
    var isWhole = receipts.each(
        window,
        hasTime,
        ticket -> months.merge(
            Period.monthOf(ticket.received()), MonthSums.of(ticket, clock, now), MonthSums::plus));
    if (!isWhole) return new Outcome.Unfinished();
    months.values().removeIf(MonthSums.NONE::equals);
    return settle(before, before.sums().since(first), months);
  }

  /// What lies before the window is forgotten, which is no difference.
  private Outcome settle(Figures.Kept before, Sums known, Map<YearMonth, MonthSums> months) {
    var counted = new Sums(months, known.starters());
    try {
      if (!counted.equals(before.sums())) figures.replace(before, counted);
    } catch (Stale somebodyAdded) {
      return new Outcome.Disturbed();
    }
    return counted.equals(known) ? new Outcome.Agreed() : new Outcome.Mended(known, counted);
  }
}
