package kundcenter.portal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kundcenter.store.TicketSummary;

/// A page of the desk's: tickets, or who was found.
///
/// @param sought what was looked for; empty where a list is shown
/// @param found the customers and people whose tickets can be shown
/// @param next the path of the page that follows
public record DeskView(
    List<Tab> tabs,
    String sought,
    String heading,
    List<Row> tickets,
    List<Found> found,
    Optional<String> next) {

  public DeskView {
    tabs = List.copyOf(tabs);
    tickets = List.copyOf(tickets);
    found = List.copyOf(found);
  }

  /// A list to choose.
  public record Tab(String name, String href, boolean isChosen) {}

  /// Somebody by their name, and where their tickets are.
  public record Found(String name, String href) {}

  /// A ticket of the list.
  ///
  /// @param left open time until work is to begin, below zero once it is late; none where nothing
  ///     runs
  public record Row(
      TicketSummary ticket, String customer, Optional<String> assignee, Optional<Duration> left) {}
}
