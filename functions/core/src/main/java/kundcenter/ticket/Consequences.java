package kundcenter.ticket;

import java.util.ArrayList;
import java.util.List;
import kundcenter.ticket.Actor.Party;
import kundcenter.ticket.Decision.Accepted;

/// What an act means beyond itself: a specialist's first act on the matter begins the work, and the
/// customer's word ends the waiting.
///
/// What follows from an act stands before it in the events, so that a wait has always ended when
/// work begins or the clock of an add-on starts.
record Consequences(Ticket ticket, Actor actor) {

  boolean isWaiting() {
    return ticket.progress().waiting().isPresent();
  }

  /// An add-on is talked about, but not worked on, before its quote is accepted.
  boolean isQuoteMissing() {
    return ticket.report().kind() == Kind.ADD_ON
        && !ticket.approvals().wasGiven(Approval.Subject.QUOTE);
  }

  private boolean isWorkAllowed() {
    return ticket.hold().isEmpty() && !isQuoteMissing();
  }

  /// Accepted as a specialist's act on the matter: the first one begins the work.
  Decision asWork(Decision decision) {
    return decision instanceof Accepted accepted ? after(beginning(), accepted) : decision;
  }

  /// Accepted as a word from the customer, if it is one: it ends the waiting.
  Decision asWord(Decision decision) {
    return decision instanceof Accepted accepted && isWordOfCustomer(accepted)
        ? after(endOfWait(), accepted)
        : decision;
  }

  /// A question after the events that it brings, and the wait for its answer, save where a wait
  /// goes on already.
  Decision asking(List<Event> first, Event question, Ground ground, String text) {
    var events = new ArrayList<>(first);
    events.add(question);
    if (!isWaiting() || first.contains(new Event.WaitEnded()))
      events.add(new Event.WaitStarted(ground, Text.beginningOf(text, Wait.LONGEST_TEXT)));
    return new Accepted(events, List.of());
  }

  /// The events by which work begins; none where it has begun, must not yet, or no specialist acts.
  List<Event> beginning() {
    if (ticket.progress().begun() || !isWorkAllowed() || !actor.is(Party.DESK)) return List.of();
    var events = endOfWait();
    events.add(new Event.WorkStarted());
    return events;
  }

  List<Event> endOfWait() {
    var events = new ArrayList<Event>();
    if (isWaiting()) events.add(new Event.WaitEnded());
    return events;
  }

  /// An answer that a specialist writes down was the customer's all the same.
  private boolean isWordOfCustomer(Accepted accepted) {
    var act = accepted.events().getFirst();
    return actor.is(Party.CUSTOMER)
        || act instanceof Event.ApprovalGiven
        || act instanceof Event.ApprovalDenied;
  }

  private static Decision after(List<Event> first, Accepted accepted) {
    var events = new ArrayList<>(first);
    events.addAll(accepted.events());
    return new Accepted(events, accepted.onOther());
  }
}
