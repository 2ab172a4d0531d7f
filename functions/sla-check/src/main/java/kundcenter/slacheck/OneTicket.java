package kundcenter.slacheck;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import kundcenter.check.Checks;
import kundcenter.store.Commit;
import kundcenter.store.Retry;
import kundcenter.store.Snapshot;
import kundcenter.store.Snapshots;
import kundcenter.store.Stale;
import kundcenter.store.Tickets;
import kundcenter.ticket.Actor;
import kundcenter.ticket.Event;
import kundcenter.ticket.TicketNumber;

/// The check of one ticket: read as last saved, decided on, and written by one conditional
/// transaction. Two that check it at once do no harm: one of them is stale, and finds nothing to
/// do.
record OneTicket(Tickets tickets, Snapshots snapshots, Checks checks, InstantSource clock) {

  /// What came of it.
  sealed interface Checked {
    record Recorded(List<Event> events) implements Checked {}

    /// Nothing has come to pass, and when to look again was another time.
    record Rescheduled() implements Checked {}

    /// Another check was here first, or the index is behind.
    record Unchanged() implements Checked {}
  }

  /// @throws Stale if it has changed under each attempt; the next check will find it
  Checked check(TicketNumber number) {
    return Retry.whileStale(() -> attempt(number));
  }

  private Checked attempt(TicketNumber number) {
    var found = snapshots.load(number).orElse(null);
    if (found == null) return new Checked.Unchanged();
    var ticket = found.ticket();
    var now = clock.instant();
    var events = checks.events(ticket, now);
    if (!events.isEmpty()) {
      var commit = Commit.next(ticket, events, Actor.RULES, now, checks.clock());
      tickets.save(List.of(commit), Optional.empty());
      return new Checked.Recorded(events);
    }
    var snapshot = Snapshot.of(ticket, checks.clock(), now);
    if (snapshot.nextCheck().equals(found.nextCheck())) return new Checked.Unchanged();
    snapshots.renew(snapshot);
    return new Checked.Rescheduled();
  }
}
