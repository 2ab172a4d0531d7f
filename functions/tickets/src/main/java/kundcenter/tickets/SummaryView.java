package kundcenter.tickets;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kundcenter.customer.PersonId;
import kundcenter.hours.Timetable;
import kundcenter.store.TicketSummary;
import kundcenter.ticket.Kind;
import kundcenter.ticket.Line;
import kundcenter.ticket.Requester;
import kundcenter.ticket.Status;
import kundcenter.ticket.Team;
import kundcenter.ticket.TicketNumber;

/// A ticket in a list.
///
/// @param remainingMs open time left until `due`, in milliseconds; below zero after it
record SummaryView(
    TicketNumber number,
    String subject,
    Kind kind,
    Status status,
    int priority,
    Requester requester,
    Team team,
    Line line,
    Optional<PersonId> assignee,
    Instant received,
    Optional<Instant> due,
    Optional<Long> remainingMs) {

  static SummaryView of(TicketSummary summary, Timetable hours, Instant now) {
    return new SummaryView(
        summary.number(),
        summary.subject(),
        summary.kind(),
        summary.status(),
        summary.priority().level(),
        summary.requester(),
        summary.team(),
        summary.line(),
        summary.assignee(),
        summary.received(),
        summary.due(),
        summary.left(hours, now).map(Duration::toMillis));
  }
}
