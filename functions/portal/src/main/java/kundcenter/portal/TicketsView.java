package kundcenter.portal;

import java.util.List;
import java.util.Optional;
import kundcenter.store.TicketSummary;

/// A page of a list of tickets.
///
/// @param all also such as are solved or closed
/// @param company the company's, and not only one's own
/// @param next the path of the page that follows
public record TicketsView(
    List<TicketSummary> tickets, boolean all, boolean company, Optional<String> next) {

  public TicketsView {
    tickets = List.copyOf(tickets);
  }
}
