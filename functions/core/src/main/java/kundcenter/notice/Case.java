package kundcenter.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kundcenter.sla.Cycle;
import kundcenter.sla.SlaClock;
import kundcenter.terms.TermsHistory;
import kundcenter.ticket.Change;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.TicketNumber;

/// A ticket as one of its changes left it, and as it is now.
///
/// What a letter says is of the change, so that it says the same if it is sent again.
record Case(Ticket then, Change change, Ticket now, TermsHistory terms) {

  /// None where the ticket has no such change.
  static Optional<Case> of(
      TicketNumber number, List<Change> history, int version, TermsHistory terms) {
    if (version < 1 || version > history.size()) return Optional.empty();
    return Optional.of(new Case(
        Ticket.fold(number, history.subList(0, version)),
        history.get(version - 1),
        Ticket.fold(number, history),
        terms));
  }

  /// When work begins at the latest, while a promise runs.
  Optional<Instant> due() {
    return then
        .promise(new SlaClock(terms), change.at())
        .filter(cycle -> cycle.state() == Cycle.State.RUNNING)
        .flatMap(cycle -> cycle.deadlines().due());
  }

  /// When the desk opens next, if it was closed.
  Optional<Instant> opens() {
    var hours = terms.timetable();
    return hours.isOpen(change.at()) ? Optional.empty() : hours.nextOpening(change.at());
  }
}
