package kundcenter.store;

import java.util.List;
import java.util.Optional;
import kundcenter.customer.CustomerId;
import kundcenter.customer.EmailAddress;
import kundcenter.customer.PersonId;
import kundcenter.customer.Tombstone;
import kundcenter.ticket.TicketNumber;

/// What is left to be done, written together with the change that asks for it, so that none is
/// lost.
public interface Jobs {

  /// Some of those that wait, in no order.
  List<Job> waiting(int limit);

  /// Takes away what was done, unless a later change has asked for it again.
  void done(Job job);

  /// The tickets of a customer that are held, the oldest first.
  List<TicketNumber> held(CustomerId customer);

  /// The stone of the last person who had this address and was erased: what was sent before then
  /// brings nobody back.
  Optional<Tombstone> stone(EmailAddress address);

  /// The stone of a person who was erased.
  Optional<Tombstone> stone(PersonId person);
}
