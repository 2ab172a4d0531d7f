package kundcenter.store;

import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;
import kundcenter.ticket.Line;
import kundcenter.ticket.Team;

/// The lists in which tickets are found.
public sealed interface TicketList {

  /// All of a customer's, newest first.
  record OfCustomer(CustomerId customer) implements TicketList {}

  /// All that one person has asked for, newest first.
  record OfRequester(PersonId person) implements TicketList {}

  /// The open ones that lie with a team and line, most urgent first.
  record Queue(Team team, Line line) implements TicketList {}
}
