package kundcenter.tickets;

import java.util.Optional;
import kundcenter.ticket.Status;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.TicketNumber;

/// The answer to whatever changes a ticket: where it stands now.
record Outcome(
    TicketNumber number,
    int version,
    Status status,
    int priority,
    Optional<Integer> proposedPriority,
    Optional<PromiseView> promise,
    Optional<HoldView> hold) {

  static Outcome of(Ticket ticket, Optional<PromiseView> promise) {
    return new Outcome(
        ticket.number(),
        ticket.version(),
        ticket.status(),
        ticket.urgency().priority().level(),
        ticket.report().proposed().map(proposed -> proposed.level()),
        promise,
        HoldView.of(ticket));
  }
}
