package kundcenter.portal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kundcenter.customer.Caller;
import kundcenter.store.Commit;
import kundcenter.store.Retry;
import kundcenter.store.Stale;
import kundcenter.store.Unavailable;
import kundcenter.ticket.Command;
import kundcenter.ticket.Decision;
import kundcenter.ticket.Grant;
import kundcenter.ticket.Refusal;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.TicketNumber;

/// What a customer does to a ticket by a button, decided against the ticket as last saved.
record Deeds(Portal portal) {

  sealed interface Outcome {
    record Done() implements Outcome {}

    record Refused(Refusal refusal) implements Outcome {}

    /// No such ticket, or none that the caller may reach (threat T31).
    record None() implements Outcome {}
  }

  /// @param command what is done; none where the ticket has changed so that it no longer means
  ///     what its doer saw
  Outcome run(TicketNumber number, Caller caller, Function<Ticket, Optional<Command>> command) {
    try {
      return Retry.whileStale(() -> attempt(number, caller, command));
    } catch (Stale stale) {
      throw new Unavailable(stale);
    }
  }

  private Outcome attempt(
      TicketNumber number, Caller caller, Function<Ticket, Optional<Command>> command) {
    var grant = new Grant(caller);
    var ticket = portal.reached(number, caller).orElse(null);
    if (ticket == null) return new Outcome.None();
    var wanted = command.apply(ticket);
    if (wanted.isEmpty()) return new Outcome.Refused(Refusal.NOT_ASKED);
    var now = portal.now();
    return switch (ticket.decide(wanted.get(), grant, now)) {
      case Decision.Refused(var refusal) -> new Outcome.Refused(refusal);
      case Decision.FollowUp _ ->
        throw new IllegalStateException("only a message opens a follow-up");
      case Decision.Accepted(var events, var _) -> {
        var commit = Commit.next(ticket, events, grant.actor(), now, portal.sla());
        portal.store().transactions().write(List.of(commit), now);
        yield new Outcome.Done();
      }
    };
  }
}
