package kundcenter.notice;

import java.util.Optional;
import kundcenter.customer.PersonId;
import kundcenter.ticket.Event;
import kundcenter.ticket.NonDelivery;
import kundcenter.ticket.NonDelivery.Reason;
import kundcenter.ticket.Ticket;

/// What the mail system tells of a mail that it has taken. It tells things twice and in any order.
public sealed interface Feedback {

  /// It did not arrive, or was not welcome.
  ///
  /// @param forGood whether later mails would fare no better
  record Trouble(Reason reason, boolean forGood) implements Feedback {}

  /// It arrived later than mail does.
  record ArrivedLate() implements Feedback {}

  /// What it means for the ticket that the mail told of; nothing, if the ticket knows as much or
  /// more.
  default Optional<Event> on(Ticket ticket, int told, PersonId to) {
    var known = ticket.undelivered().of(told, to).map(NonDelivery::reason);
    var isLost = known.filter(reason -> reason != Reason.DELAYED).isPresent();
    var hasArrived = ticket.undelivered().hasArrived(told, to);
    return switch (this) {
      // A delay is the oldest of all that can be told of a mail, whenever it is.
      case Trouble(var reason, var _)
      when reason == Reason.DELAYED ->
        known.isEmpty() && !hasArrived
            ? Optional.of(new Event.NotDelivered(told, to, reason))
            : Optional.empty();
      case Trouble(var reason, var _) ->
        isLost ? Optional.empty() : Optional.of(new Event.NotDelivered(told, to, reason));
      // Also where no delay was told of: it may be still to come.
      case ArrivedLate _ ->
        isLost || hasArrived ? Optional.empty() : Optional.of(new Event.DeliveredLate(told, to));
    };
  }
}
