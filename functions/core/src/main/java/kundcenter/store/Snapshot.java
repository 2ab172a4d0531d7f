package kundcenter.store;

import java.time.Instant;
import java.util.Optional;
import kundcenter.check.Agenda;
import kundcenter.report.TicketTimes;
import kundcenter.sla.SlaClock;
import kundcenter.ticket.Ticket;

/// What is kept of a ticket beside its changes, made from them: how it is found, and what reports
/// count of it. Nothing is decided from it.
///
/// @param version of the ticket that it was made from
/// @param nextCheck when to look at the ticket next: once this instant is over
public record Snapshot(
    int version, TicketSummary summary, Optional<Instant> nextCheck, TicketTimes times) {

  public static Snapshot of(Ticket ticket, SlaClock clock, Instant now) {
    return new Snapshot(
        ticket.version(),
        TicketSummary.of(ticket, clock),
        Agenda.of(ticket, clock).next(now),
        TicketTimes.of(ticket));
  }

  /// The queue that the ticket stands in; none once it is solved or closed.
  public Optional<TicketList.Queue> queue() {
    return summary.isOpen()
        ? Optional.of(new TicketList.Queue(summary.team(), summary.line()))
        : Optional.empty();
  }
}
