package kundcenter.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kundcenter.sla.Cycle;
import kundcenter.sla.SlaClock;
import kundcenter.sla.Threshold;
import kundcenter.ticket.Actor;
import kundcenter.ticket.Approval.Subject;
import kundcenter.ticket.CloseReason;
import kundcenter.ticket.Command;
import kundcenter.ticket.Decision;
import kundcenter.ticket.Event;
import kundcenter.ticket.Ticket;

/// What a scheduled check does to a ticket, decided anew from its events each time.
///
/// @param told the warnings of which the desk is sent a notice
public record Checks(SlaClock clock, Set<Threshold> told) {

  public Checks {
    told = Set.copyOf(told);
  }

  /// The events by which everything that has come to pass is recorded, oldest first; none if
  /// nothing has. Each may undo or bring on the next: a solved ticket that is closed has nothing
  /// more to expire.
  public List<Event> events(Ticket ticket, Instant now) {
    var events = new ArrayList<Event>();
    var after = ticket;
    for (var due = Agenda.of(after, clock).due(now);
        due.isPresent();
        due = Agenda.of(after, clock).due(now)) {
      var next = events(due.get(), after, now);
      after = after.apply(after.next(next, Actor.RULES, now));
      events.addAll(next);
    }
    return events;
  }

  private List<Event> events(Due due, Ticket ticket, Instant now) {
    return switch (due) {
      case Due.Warning(var promise, var threshold, var at) -> {
        var isTold = told.contains(threshold) && !isBroken(ticket, now);
        yield List.of(new Event.Warned(promise, threshold.percent(), at, isTold));
      }
      case Due.Breach(var promise, var at) -> List.of(new Event.Breached(promise, at));
      case Due.Expiry(var subject, var _) -> {
        var expired = new Event.ApprovalExpired(subject);
        yield isWaitOver(ticket, subject, now)
            ? List.of(new Event.WaitEnded(), expired)
            : List.of(expired);
      }
      case Due.Settling _ -> settled(ticket, now);
    };
  }

  private static List<Event> settled(Ticket ticket, Instant now) {
    var close = new Command.Close(CloseReason.SETTLED, "");
    if (ticket.decide(close, Actor.RULES, now) instanceof Decision.Accepted accepted)
      return accepted.events();
    throw new IllegalStateException("ticket " + ticket.number() + " should have settled");
  }

  /// Nobody is told that a promise may soon be broken when it is.
  private boolean isBroken(Ticket ticket, Instant now) {
    return ticket.promise(clock, now).filter(Cycle::breached).isPresent();
  }

  /// Whether the desk waited for this answer and for no other: with the offer gone it is the
  /// desk's turn.
  private static boolean isWaitOver(Ticket ticket, Subject expired, Instant now) {
    var waitsForIt = ticket
        .progress()
        .waiting()
        .filter(wait -> wait.ground() == expired.ground())
        .isPresent();
    return waitsForIt && !ticket.isGrounded(expired.ground(), now);
  }
}
