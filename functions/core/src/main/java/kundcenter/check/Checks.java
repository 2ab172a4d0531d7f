package kundcenter.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kundcenter.sla.SlaClock;
import kundcenter.sla.Threshold;
import kundcenter.ticket.Actor;
import kundcenter.ticket.Approval.Subject;
import kundcenter.ticket.Change;
import kundcenter.ticket.CloseReason;
import kundcenter.ticket.Event;
import kundcenter.ticket.Ground;
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
      after = after.apply(new Change(after.version() + 1, now, Actor.RULES, next));
      events.addAll(next);
    }
    return events;
  }

  private List<Event> events(Due due, Ticket ticket, Instant now) {
    return switch (due) {
      case Due.Warning(var promise, var threshold, var at) ->
        List.of(new Event.Warned(promise, threshold.percent(), at, told.contains(threshold)));
      case Due.Breach(var promise, var at) -> List.of(new Event.Breached(promise, at));
      case Due.Expiry(var subject, var _) -> {
        var expired = new Event.ApprovalExpired(subject);
        yield isWaitOver(ticket, subject, now)
            ? List.of(new Event.WaitEnded(), expired)
            : List.of(expired);
      }
      case Due.Settling _ -> List.of(new Event.Closed(CloseReason.SETTLED, ""));
    };
  }

  /// Whether the desk waited for this answer and for no other: with the offer gone it is the
  /// desk's turn.
  private static boolean isWaitOver(Ticket ticket, Subject expired, Instant now) {
    var waitsForIt = ticket
        .progress()
        .waiting()
        .filter(wait -> wait.ground() == expired.ground())
        .isPresent();
    return waitsForIt && !isGrounded(expired.ground(), ticket, now);
  }

  private static boolean isGrounded(Ground ground, Ticket ticket, Instant now) {
    var isAwaited = Arrays.stream(Subject.values())
        .anyMatch(
            subject -> subject.ground() == ground && ticket.approvals().isPending(subject, now));
    return isAwaited || (ground == Ground.ANSWER && ticket.conversation().questionOpen());
  }
}
