package kundcenter.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kundcenter.customer.PersonId;
import kundcenter.hours.Timetable;
import kundcenter.sla.Cycle;
import kundcenter.sla.SlaClock;
import kundcenter.terms.Priority;
import kundcenter.ticket.Kind;
import kundcenter.ticket.Line;
import kundcenter.ticket.Requester;
import kundcenter.ticket.Status;
import kundcenter.ticket.Team;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.TicketNumber;

/// What a list shows of a ticket.
///
/// It holds nothing that changes with every message: the indexes are then not written for a
/// message.
///
/// @param due when work begins at the latest, as projected at the last change; empty once it has
///     begun, while the clock is paused, and where there is no promise
/// @param terms the version of the terms that `due` was counted by
public record TicketSummary(
    TicketNumber number,
    Requester requester,
    String subject,
    Kind kind,
    Status status,
    Priority priority,
    Team team,
    Line line,
    Optional<PersonId> assignee,
    Instant received,
    Optional<Instant> due,
    Optional<String> terms) {

  static TicketSummary of(Ticket ticket, SlaClock clock) {
    var unmet = ticket.promise(clock, ticket.updated()).filter(TicketSummary::isUnmet);
    return new TicketSummary(
        ticket.number(),
        ticket.requester(),
        ticket.report().subject(),
        ticket.report().kind(),
        ticket.status(),
        ticket.urgency().priority(),
        ticket.placement().team(),
        ticket.placement().line(),
        ticket.placement().assignee(),
        ticket.received(),
        unmet.flatMap(cycle -> cycle.deadlines().due()),
        unmet.map(cycle -> cycle.target().terms()));
  }

  private static boolean isUnmet(Cycle cycle) {
    return switch (cycle.state()) {
      case RUNNING, PAUSED -> true;
      case CLOSED, STARTED -> false;
    };
  }

  public boolean isOpen() {
    return status != Status.SOLVED && status != Status.CLOSED;
  }

  /// Open time left until work is to begin, below zero once it should have; none while nothing
  /// runs.
  public Optional<Duration> left(Timetable hours, Instant now) {
    return due.map(
        at -> now.isBefore(at) ? hours.elapsed(now, at) : hours.elapsed(at, now).negated());
  }

  /// The place in the queue, sortable as text: running promises by what is due first, then work
  /// in hand by priority and age, then what waits for the customer
  /// or is held.
  public String place() {
    return switch (status) {
      case NEW -> "1 " + due.map(TicketSummary::sortable).orElse("none");
      case IN_PROGRESS -> "2 " + priority.level() + " " + sortable(received);
      case WAITING_FOR_CUSTOMER, HELD, SOLVED, CLOSED ->
        "3 " + priority.level() + " " + sortable(received);
    };
  }

  private static String sortable(Instant instant) {
    return "%015d".formatted(instant.toEpochMilli());
  }
}
