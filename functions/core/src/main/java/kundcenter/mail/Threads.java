package kundcenter.mail;

import java.util.Optional;
import kundcenter.ticket.TicketNumber;

/// The mails that tickets talk by, so that an answer names what it answers.
public interface Threads {

  /// The id of the customer's last mail on a ticket, without brackets; none where they have
  /// written none, or one without an id.
  Optional<String> lastOf(TicketNumber ticket);
}
