package kundcenter.store;

import java.time.Instant;
import java.util.List;
import kundcenter.notice.Notice;
import kundcenter.notice.Notices;
import kundcenter.sla.SlaClock;
import kundcenter.ticket.Actor;
import kundcenter.ticket.Change;
import kundcenter.ticket.Event;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.TicketNumber;

/// A decided change of one ticket with all that is stored with it.
///
/// @param ticket the ticket after the change
/// @param snapshot what is kept of the ticket for lists and checks
public record Commit(Ticket ticket, Change change, Snapshot snapshot, List<Notice> notices)
    implements Entry {

  /// The first change of a new ticket, which begins with its opening.
  public static Commit opening(
      TicketNumber number, List<Event> events, Actor by, Instant now, SlaClock clock) {
    var change = new Change(1, now, by, events);
    return of(Ticket.fold(number, List.of(change)), change, clock);
  }

  /// The next change of a ticket.
  public static Commit next(
      Ticket before, List<Event> events, Actor by, Instant now, SlaClock clock) {
    var change = before.next(events, by, now);
    return of(before.apply(change), change, clock);
  }

  private static Commit of(Ticket after, Change change, SlaClock clock) {
    return new Commit(
        after, change, Snapshot.of(after, clock, change.at()), Notices.of(after, change));
  }
}
