package kundcenter.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kundcenter.sla.Cycle;
import kundcenter.sla.SlaClock;
import kundcenter.ticket.TicketNumber;

/// A round of the promise with its ticket and the times that judge it.
///
/// @param received the day on which the ticket was received, where the promise is given
/// @param due when work is to begin; none where a clock that stands still has not come so far
/// @param begun when work was begun
/// @param consumed how much open time passed until work was begun or until now
public record DatedRound(
    TicketNumber ticket,
    LocalDate received,
    Round round,
    Optional<Instant> due,
    Optional<Instant> begun,
    Duration consumed) {

  /// The rounds of a ticket as they stood at an instant.
  public static List<DatedRound> of(TicketTimes ticket, SlaClock clock, Instant asOf) {
    return clock.cycles(ticket.clock(), asOf).stream()
        .map(cycle -> of(cycle, ticket))
        .toList();
  }

  private static DatedRound of(Cycle cycle, TicketTimes ticket) {
    return new DatedRound(
        ticket.number(),
        Period.dayOf(ticket.received()),
        Round.of(cycle, ticket.team()),
        cycle.deadlines().due(),
        cycle.state() == Cycle.State.STARTED ? Optional.of(cycle.until()) : Optional.empty(),
        cycle.consumed());
  }

  /// Whether the promise was kept or missed.
  public boolean isDecided() {
    return round.isDecided();
  }
}
