package kundcenter.portal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kundcenter.sla.Cycle;
import kundcenter.sla.Ledger;
import kundcenter.sla.SlaClock;
import kundcenter.terms.TermsHistory;
import kundcenter.ticket.Ticket;
import kundcenter.web.desk.DeskWords;

/// The promise of a ticket in words, then drawn, then counted stretch by stretch.
///
/// @param what the promise, or what became of it, in one sentence
/// @param due the moment that the sentence names, if it names one
/// @param used how much of the time is used
/// @param summary what is drawn, for those who don't see it
/// @param terms the version of the terms by which it is counted
public record PromiseView(
    Tone tone,
    String what,
    Optional<Instant> due,
    String used,
    TimeLine line,
    String summary,
    List<Counted> stretches,
    String terms) {

  /// How it stands with the promise.
  public enum Tone {
    GOOD,
    WAITING,
    LATE
  }

  /// A stretch of the account.
  public record Counted(Instant from, Instant to, boolean counted, String reason) {}

  static Optional<PromiseView> of(Ticket ticket, TermsHistory terms, Words words, Instant now) {
    var clock = new SlaClock(terms);
    return ticket.promise(clock, now).map(cycle -> of(cycle, clock.ledger(cycle), terms, words));
  }

  private static PromiseView of(Cycle cycle, Ledger ledger, TermsHistory terms, Words words) {
    var budget = words.openHours(cycle.target().budget());
    var used = cycle.breached()
        ? words.text("promise.over", budget, words.duration(cycle.remaining().negated()))
        : words.text(
            "promise.used",
            words.duration(cycle.consumed()),
            budget,
            words.duration(cycle.remaining()));
    var due = cycle.deadlines().due();
    return new PromiseView(
        tone(cycle),
        what(cycle, words),
        names(cycle) ? due : Optional.empty(),
        used,
        new TimeLineDrawing(cycle, ledger, terms.timetable(), words).draw(),
        words.text("promise.drawn", words.duration(cycle.consumed()), budget),
        stretches(ledger, words),
        cycle.target().terms());
  }

  private static Tone tone(Cycle cycle) {
    if (cycle.breached()) return Tone.LATE;
    return switch (cycle.state()) {
      case RUNNING, STARTED -> Tone.GOOD;
      case PAUSED, CLOSED -> Tone.WAITING;
    };
  }

  private static boolean names(Cycle cycle) {
    return cycle.state() == Cycle.State.RUNNING;
  }

  private static String what(Cycle cycle, Words words) {
    var due = cycle.deadlines().due().map(words::soon).orElse("");
    return switch (cycle.state()) {
      case RUNNING -> words.text(cycle.breached() ? "promise.broken" : "promise.running", due);
      case PAUSED -> words.text(cycle.breached() ? "promise.paused-late" : "promise.paused");
      case CLOSED -> words.text("promise.closed");
      case STARTED ->
        words.text(
            cycle.breached() ? "promise.begun-late" : "promise.begun", words.soon(cycle.until()));
    };
  }

  private static List<Counted> stretches(Ledger ledger, Words words) {
    var desk = new DeskWords(words.messages(), words.language());
    return ledger.entries().stream()
        .map(entry -> new Counted(
            entry.stretch().from(),
            entry.stretch().to(),
            entry.counted(),
            words.capital(desk.reason(entry.reason()))))
        .toList();
  }
}
