package kundcenter.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kundcenter.ticket.Decision.Accepted;

/// A ticket being tied to another of the same customer: both get their half of the link at once.
record Tying(Ticket ticket, Ticket other) {

  /// Closes the ticket into the other one, which has to be open: the talk goes on there.
  Decision merge(List<Event> endOfWait) {
    var objection = objection();
    if (objection.isPresent()) return Decision.refused(objection.get());
    if (ticket.status() == Status.CLOSED) return Decision.refused(Refusal.ALREADY_CLOSED);
    if (!other.progress().isOpen()) return Decision.refused(Refusal.OTHER_NOT_OPEN);
    var events = new ArrayList<>(endOfWait);
    events.add(linked(Link.Relation.MERGED_INTO, other));
    events.add(new Event.Closed(CloseReason.MERGED, ""));
    return new Accepted(events, List.of(linked(Link.Relation.MERGED_FROM, ticket)));
  }

  Decision link() {
    var objection = objection();
    if (objection.isPresent()) return Decision.refused(objection.get());
    if (ticket.ties().isTiedTo(other.number())) return Decision.refused(Refusal.ALREADY_LINKED);
    return new Accepted(
        List.of(linked(Link.Relation.RELATED, other)),
        List.of(linked(Link.Relation.RELATED, ticket)));
  }

  private Optional<Refusal> objection() {
    if (other.number().equals(ticket.number())) return Optional.of(Refusal.SAME_TICKET);
    return other.requester().customer().equals(ticket.requester().customer())
        ? Optional.empty()
        : Optional.of(Refusal.OTHER_CUSTOMER);
  }

  private static Event linked(Link.Relation relation, Ticket to) {
    return new Event.Linked(new Link(relation, to.number()));
  }
}
