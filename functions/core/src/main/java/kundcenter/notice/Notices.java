package kundcenter.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kundcenter.customer.Hold;
import kundcenter.notice.Notice.OfTicket;
import kundcenter.notice.Notice.Recipient;
import kundcenter.notice.Notice.Topic;
import kundcenter.terms.Priority;
import kundcenter.ticket.Actor.Party;
import kundcenter.ticket.Change;
import kundcenter.ticket.Event;
import kundcenter.ticket.Placement;
import kundcenter.ticket.Receipting;
import kundcenter.ticket.Ticket;

/// What a change of a ticket gives reason to tell.
public final class Notices {

  private static final Event NO_RECEIPT = new Event.ReceiptLimited(Receipting.NONE);

  private Notices() {}

  /// The notices that follow from the last change of a ticket, each topic at most once to each
  /// recipient.
  public static List<Notice> of(Ticket after, Change change) {
    var notices = new ArrayList<Notice>();
    for (var event : change.events()) {
      topicFor(event, change).ifPresent(topic -> notices.add(notice(topic, after, change)));
      if (event instanceof Event.Held(var reason)
          && reason == Hold.NOT_A_CONTACT
          && !change.events().contains(NO_RECEIPT))
        notices.add(notice(Topic.RELEASE_WANTED, after, change));
      if (becomesUrgent(event)) notices.add(notice(Topic.PRIORITY_1, after, change));
    }
    return notices.stream().distinct().toList();
  }

  /// What each event tells of; nobody is told of their own words.
  private static Optional<Topic> topicFor(Event event, Change change) {
    return switch (event) {
      case Event.Opened _ ->
        change.events().contains(NO_RECEIPT) || isHeld(change)
            ? Optional.empty()
            : Optional.of(Topic.RECEIPT);
      case Event.Held _ ->
        change.events().contains(NO_RECEIPT) ? Optional.empty() : Optional.of(Topic.HELD);
      case Event.Released _ -> Optional.of(Topic.RELEASED);
      case Event.MessagePosted _, Event.QuestionAsked _, Event.AlternativeNamed _ ->
        change.by().is(Party.CUSTOMER) ? Optional.empty() : Optional.of(Topic.REPLY);
      case Event.ApprovalAsked _ -> Optional.of(Topic.REQUEST);
      case Event.Solved _ -> Optional.of(Topic.SOLVED);
      case Event.Warned warned -> warned.told() ? Optional.of(Topic.WARNING) : Optional.empty();
      case Event.Breached _ -> Optional.of(Topic.BREACH);
      default -> Optional.empty();
    };
  }

  private static boolean isHeld(Change change) {
    return change.events().stream().anyMatch(Event.Held.class::isInstance);
  }

  private static boolean becomesUrgent(Event event) {
    return switch (event) {
      case Event.PrioritySet(var priority, var _) -> priority == Priority.P1;
      case Event.AlternativeFailed(var _, var restored) -> restored == Priority.P1;
      default -> false;
    };
  }

  private static Notice notice(Topic topic, Ticket ticket, Change change) {
    var to = switch (topic) {
      case RECEIPT, REPLY, REQUEST, SOLVED, HELD, RELEASED ->
        new Recipient.Person(ticket.requester().person());
      case RELEASE_WANTED -> new Recipient.Contacts(ticket.requester().customer());
      case PRIORITY_1 -> new Recipient.Specialists(ticket.placement().team());
      case WARNING, BREACH -> responsible(ticket.placement());
    };
    return new OfTicket(topic, to, ticket.number(), change.version());
  }

  /// The specialist who has the ticket; the whole team while nobody has it.
  private static Recipient responsible(Placement placement) {
    return placement
        .assignee()
        .<Recipient>map(Recipient.Person::new)
        .orElseGet(() -> new Recipient.Specialists(placement.team()));
  }
}
