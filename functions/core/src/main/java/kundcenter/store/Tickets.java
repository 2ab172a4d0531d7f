package kundcenter.store;

import java.util.List;
import java.util.Optional;
import kundcenter.ticket.Change;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.TicketNumber;

/// Every ticket with its whole history.
public interface Tickets {

  /// A number that no ticket has had or will have; one that is not used then stays unused.
  TicketNumber allotNumber();

  /// A ticket to show, if there is such a one: as last saved, or as it was a moment ago.
  Optional<Ticket> find(TicketNumber number);

  /// A ticket to change: as last saved.
  Optional<Ticket> findLatest(TicketNumber number);

  /// A ticket's changes to show, oldest first; empty where there is no such ticket.
  List<Change> history(TicketNumber number);

  /// Writes all of it or none: the changes, what is to be told of them, and the answer kept for a
  /// repeated request.
  ///
  /// @throws Stale if a ticket has changed since it was read, or the same request was answered
  ///     meanwhile
  void save(List<Commit> commits, Optional<KeptAnswer> answer);

  /// One page of a list, newest or most urgent first as the list says.
  ///
  /// @param limit most entries of the page, from 1
  /// @param after the [Page#next] of the page before; empty for the first page
  Page<TicketSummary> list(TicketList list, int limit, Optional<String> after);
}
