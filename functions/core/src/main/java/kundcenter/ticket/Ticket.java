package kundcenter.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kundcenter.customer.Hold;
import kundcenter.sla.Cycle;
import kundcenter.sla.SlaClock;

/// A customer's case: the fold of its changes. Every change is a new value; every refusal has a
/// name.
///
/// @param updated when the last change was made
/// @param opening with the company that the requester is known to be of now
public record Ticket(
    TicketNumber number,
    int version,
    Instant received,
    Instant updated,
    Event.Opened opening,
    Urgency urgency,
    Placement placement,
    Progress progress,
    Approvals approvals,
    Conversation conversation,
    Notes notes,
    Worklog worklog,
    Ties ties,
    ClockLog clock,
    Alerts alerts,
    NonDeliveries undelivered) {

  /// The ticket that these changes, oldest first and the first of them an opening, have made.
  public static Ticket fold(TicketNumber number, List<Change> changes) {
    var first = changes.getFirst();
    if (!(first.events().getFirst() instanceof Event.Opened opened) || first.version() != 1)
      throw new IllegalArgumentException("ticket " + number + " does not begin with its opening");
    var ticket = blank(number, first, opened);
    for (var change : changes) ticket = ticket.apply(change);
    return ticket;
  }

  /// This ticket after its next change.
  public Ticket apply(Change change) {
    if (change.version() != version + 1)
      throw new IllegalArgumentException("ticket " + number + " at version " + version
          + " cannot take version " + change.version());
    if (change.at().isBefore(updated))
      throw new IllegalArgumentException(
          "ticket " + number + " of " + updated + " cannot take a change of " + change.at());
    var next = this;
    for (var event : change.events()) next = next.apply(event, change);
    return next;
  }

  /// The next change of this ticket. It is never earlier than the last one, whatever the clocks of
  /// two machines say, so that the promise is measured on a time that only goes forward.
  public Change next(List<Event> events, Actor by, Instant now) {
    return new Change(version + 1, now.isBefore(updated) ? updated : now, by, events);
  }

  /// What a command makes of this ticket: events, a refusal with its name, or a new ticket that
  /// follows.
  public Decision decide(Command command, Actor actor, Instant now) {
    return new Deciding(this, actor, now).decide(command);
  }

  /// The same for a caller, who may lack the role that the command takes.
  public Decision decide(Command command, Grant grant, Instant now) {
    return grant
        .objectionTo(command)
        .map(Decision::refused)
        .orElseGet(() -> decide(command, grant.actor(), now));
  }

  /// Why nobody works on it; none once it was released, or if it never was held.
  public Optional<Hold> hold() {
    return progress.hold();
  }

  public Requester requester() {
    return opening.requester();
  }

  public Report report() {
    return opening.report();
  }

  public Status status() {
    return progress.status();
  }

  /// Whether there is something to wait for: whether money has come in is not known here.
  public boolean isGrounded(Ground ground, Instant now) {
    return ground == Ground.PAYMENT
        || (ground == Ground.ANSWER && conversation.questionOpen())
        || approvals.isAwaited(ground, now);
  }

  /// The round of the promise that this ticket is in, or was in last; none while there is no
  /// promise.
  public Optional<Cycle> promise(SlaClock sla, Instant asOf) {
    return sla.cycles(clock.events(), asOf).reversed().stream().findFirst();
  }

  private Ticket apply(Event event, Change change) {
    var by = change.by();
    var at = change.at();
    return new Ticket(
        number,
        change.version(),
        received,
        at,
        opening.apply(event),
        urgency.apply(event),
        placement.apply(event),
        progress.apply(event, by, at),
        approvals.apply(event, by, at),
        conversation.apply(event, by, at),
        notes.apply(event, by, at),
        worklog.apply(event, by, at),
        ties.apply(event),
        clock.apply(event, this, by, at),
        alerts.apply(event),
        undelivered.apply(event, at));
  }

  private static Ticket blank(TicketNumber number, Change first, Event.Opened opened) {
    return new Ticket(
        number,
        0,
        first.at(),
        first.at(),
        opened,
        Urgency.AT_OPENING,
        Placement.of(opened),
        Progress.AT_OPENING,
        Approvals.NONE,
        Conversation.EMPTY,
        Notes.NONE,
        Worklog.EMPTY,
        Ties.NONE,
        ClockLog.EMPTY,
        Alerts.NONE,
        NonDeliveries.NONE);
  }
}
