package kundcenter.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kundcenter.sla.ClockEvent;
import kundcenter.ticket.Team;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.TicketNumber;

/// What of a ticket counts in reports.
///
/// @param team where it lies now
/// @param secondsWaited how long the caller waited, if it came by phone and somebody noted it
/// @param clock what moved its promise, in order
public record TicketTimes(
    TicketNumber number,
    Instant received,
    Team team,
    Optional<Integer> secondsWaited,
    List<ClockEvent> clock) {

  public TicketTimes {
    clock = List.copyOf(clock);
  }

  public static TicketTimes of(Ticket ticket) {
    return new TicketTimes(
        ticket.number(),
        ticket.received(),
        ticket.placement().team(),
        ticket.report().secondsWaited(),
        ticket.clock().events());
  }
}
