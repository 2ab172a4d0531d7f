package kundcenter.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kundcenter.ticket.Actor.Party;
import kundcenter.ticket.Decision.Accepted;

/// A ticket being solved, closed or brought back.
record Ending(Ticket ticket, Actor actor, Instant now, Consequences consequences) {

  /// Solving is work, so it begins the work where nobody did before.
  Decision solve(String solution) {
    if (consequences.isQuoteMissing()) return Decision.refused(Refusal.QUOTE_NOT_ACCEPTED);
    var begins = consequences.beginning();
    var events = new ArrayList<>(begins.isEmpty() ? consequences.endOfWait() : begins);
    events.add(new Event.Solved(solution, isFirstContact()));
    return new Accepted(events, List.of());
  }

  Decision close(CloseReason reason, String text) {
    var objection = objectionToReason(reason);
    if (objection.isPresent()) return Decision.refused(objection.get());
    var events = consequences.endOfWait();
    events.add(new Event.Closed(reason, text));
    return new Accepted(events, List.of());
  }

  /// The desk may always take a ticket up again; the customer until it is settled.
  Decision reopen(String reason) {
    if (ticket.progress().isOpen()) return Decision.refused(Refusal.NOT_SOLVED);
    if (!actor.is(Party.CUSTOMER))
      return Decision.accepted(new Event.Reopened(Optional.of(reason)));
    return ticket.progress().reopensAt(now)
        ? reopenedBy(reason)
        : Decision.refused(Refusal.TOO_LATE_TO_REOPEN);
  }

  /// Word on a ticket that is not open: the customer's brings it back or begins a new one, the
  /// desk's may follow a solution.
  Decision post(String body) {
    if (actor.is(Party.CUSTOMER))
      return ticket.progress().reopensAt(now) ? reopenedBy(body) : new Decision.FollowUp(body);
    return ticket.status() == Status.SOLVED
        ? Decision.accepted(new Event.MessagePosted(body))
        : Decision.refused(Refusal.NOT_OPEN);
  }

  private static Decision reopenedBy(String word) {
    return Decision.accepted(new Event.Reopened(Optional.empty()), new Event.MessagePosted(word));
  }

  private Optional<Refusal> objectionToReason(CloseReason reason) {
    if (actor.is(Party.CUSTOMER) && reason != CloseReason.BY_CUSTOMER)
      return Optional.of(Refusal.DESK_ONLY);
    if (reason == CloseReason.MERGED
        || (reason == CloseReason.SETTLED && !actor.equals(Actor.RULES)))
      return Optional.of(Refusal.RESERVED_REASON);
    if (ticket.status() == Status.CLOSED) return Optional.of(Refusal.ALREADY_CLOSED);
    return reason == CloseReason.SETTLED ? objectionToSettling() : Optional.empty();
  }

  private Optional<Refusal> objectionToSettling() {
    if (ticket.progress().isOpen()) return Optional.of(Refusal.NOT_SOLVED);
    return ticket.progress().reopensAt(now)
        ? Optional.of(Refusal.TOO_EARLY_TO_SETTLE)
        : Optional.empty();
  }

  /// Solved directly: in the first line all the time, and with no word to the customer before.
  private boolean isFirstContact() {
    return ticket.placement().line() == Line.FIRST
        && !ticket.placement().handedOver()
        && !ticket.conversation().hasWordFromDesk();
  }
}
