package kundcenter.mail;

import java.util.Optional;
import kundcenter.customer.Caller;
import kundcenter.ticket.Ticket;

/// What the desk knows of a mail's sender and of the ticket that it may belong to.
///
/// @param sender as whom the address would act if the mail is from its owner
/// @param byToken the ticket whose signed reply address the mail was sent to
/// @param byReference the ticket of a mail of ours that it answers by its id
public record Known(
    Optional<Caller> sender, Optional<Ticket> byToken, Optional<Ticket> byReference) {

  public static final Known NOTHING =
      new Known(Optional.empty(), Optional.empty(), Optional.empty());
}
