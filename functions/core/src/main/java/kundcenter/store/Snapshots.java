package kundcenter.store;

import java.time.Instant;
import java.util.Optional;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.TicketNumber;

/// Tickets found by their snapshots: those to be checked, and all that are not closed.
public interface Snapshots {

  /// The parts into which tickets to be checked are divided, by their numbers.
  int SHARDS = 8;

  /// A ticket to be checked, and when its time came.
  record Waiting(TicketNumber number, Instant since) {}

  /// A ticket as last saved, with what its snapshot lets it be found by.
  record Found(Ticket ticket, Optional<TicketList.Queue> queue, Optional<Instant> nextCheck) {}

  static int shard(TicketNumber number) {
    return (int) (number.value() % SHARDS);
  }

  /// One page of a shard's tickets whose [Snapshot#nextCheck] is over, the longest over first.
  ///
  /// @param shard from 0, below [#SHARDS]
  /// @param after the [Page#next] of the page before; empty for the first page
  Page<Waiting> toCheck(int shard, Instant now, Optional<String> after);

  /// One page of all that can be found as not closed, in no order. A page may be empty and not
  /// the last, and a ticket that is found in two ways may stand there twice.
  Page<TicketNumber> toAudit(Optional<String> after);

  /// How many tickets all queues together list, as it was a moment ago.
  long listed();

  /// The ticket itself, as last saved, beside its snapshot.
  Optional<Found> load(TicketNumber number);

  /// Replaces the snapshot of a ticket by one made from the same version.
  ///
  /// @throws Stale if the ticket has changed since
  void renew(Snapshot snapshot);
}
