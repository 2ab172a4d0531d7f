package kundcenter.tickets;

import java.util.Optional;
import kundcenter.customer.Hold;
import kundcenter.customer.Next;
import kundcenter.ticket.Ticket;

/// Why a ticket is held, and what is to be done next.
record HoldView(Hold reason, Next next) {

  static Optional<HoldView> of(Ticket ticket) {
    return ticket.hold().map(reason -> new HoldView(reason, reason.next()));
  }
}
