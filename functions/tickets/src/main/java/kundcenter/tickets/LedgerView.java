package kundcenter.tickets;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kundcenter.customer.Language;
import kundcenter.hours.RedDay;
import kundcenter.sla.Cycle;
import kundcenter.sla.Ledger;
import kundcenter.sla.Reason;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.TicketNumber;
import kundcenter.ticket.Wait;
import kundcenter.web.desk.DeskWords;

/// The clock's account of a ticket: each round of the promise with every stretch of it, counted or
/// not, and why.
record LedgerView(TicketNumber number, Instant asOf, String zone, List<Round> rounds) {

  /// One cycle of the promise. Its counted stretches sum to `consumedMs`.
  ///
  /// @param warnings when 50, 75 and 90 percent of the budget are used
  record Round(
      PromiseView promise,
      Map<String, Instant> warnings,
      List<Passage> breaches,
      List<Stretch> stretches) {}

  /// A passage beyond the budget, and the priority that set it then.
  ///
  /// @param at the last instant within
  record Passage(Instant at, int priority) {}

  /// From `from`, inclusive, to `to`, exclusive.
  ///
  /// @param text the reason in words
  /// @param redDay which red day, or for a short day which one comes
  /// @param pause what was waited for, by whom and in what words
  record Stretch(
      Instant from,
      Instant to,
      long ms,
      boolean counted,
      String reason,
      String text,
      Optional<RedDay> redDay,
      Optional<Wait> pause) {}

  static LedgerView of(Ticket ticket, Desk desk, Language language) {
    var asOf = desk.now();
    var clock = desk.sla();
    var rounds = new ArrayList<Round>();
    for (var cycle : clock.cycles(ticket.clock().events(), asOf)) {
      var stretches = clock.ledger(cycle).entries().stream()
          .map(entry -> stretch(entry, ticket, desk, language))
          .toList();
      rounds.add(new Round(PromiseView.of(cycle), warnings(cycle), breaches(cycle), stretches));
    }
    var zone = desk.settings().terms().inForceAt(asOf).hours().zone();
    return new LedgerView(ticket.number(), asOf, zone.getId(), rounds);
  }

  private static List<Passage> breaches(Cycle cycle) {
    return cycle.breaches().stream()
        .map(breach -> new Passage(breach.at(), breach.priority().level()))
        .toList();
  }

  private static Map<String, Instant> warnings(Cycle cycle) {
    var warnings = new TreeMap<String, Instant>();
    cycle
        .deadlines()
        .warnings()
        .forEach((share, at) -> warnings.put(Integer.toString(share.percent()), at));
    return warnings;
  }

  private static Stretch stretch(Ledger.Entry entry, Ticket ticket, Desk desk, Language language) {
    var span = entry.stretch();
    return new Stretch(
        span.from(),
        span.to(),
        span.length().toMillis(),
        entry.counted(),
        DeskWords.code(entry.reason()),
        new DeskWords(desk.messages(), language).reason(entry.reason()),
        DeskWords.redDay(entry.reason()),
        pause(entry.reason(), ticket));
  }

  private static Optional<Wait> pause(Reason reason, Ticket ticket) {
    return reason instanceof Reason.Paused(var index)
        ? Optional.of(ticket.clock().pauses().get(index))
        : Optional.empty();
  }
}
