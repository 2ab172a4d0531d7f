package kundcenter.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kundcenter.ticket.Approval;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.TicketNumber;
import kundcenter.ticket.TimeEntry;

/// What a customer is billed by: the billable time that was entered in a period, each entry with
/// the terms on which the work was ordered. What is taken back later counts below zero then.
public record BillingBasis(List<Item> items) {

  /// An entry of a ticket.
  ///
  /// @param priceTerms of the order that was in hand when it was entered
  public record Item(TicketNumber ticket, TimeEntry entry, Optional<String> priceTerms) {}

  public BillingBasis {
    var sorted = new ArrayList<>(items);
    sorted.sort(Comparator.<Item, Instant>comparing(item -> item.entry().at())
        .thenComparingLong(item -> item.ticket().value())
        .thenComparingInt(item -> item.entry().number()));
    items = List.copyOf(sorted);
  }

  public int minutes() {
    return items.stream().mapToInt(item -> item.entry().minutes()).sum();
  }

  /// What of a ticket belongs to it.
  public static Stream<Item> of(Ticket ticket, Period period) {
    return ticket.worklog().entries().stream()
        .filter(TimeEntry::billable)
        .filter(entry -> !entry.at().isBefore(period.start()) && entry.at().isBefore(period.end()))
        .map(entry -> new Item(ticket.number(), entry, terms(ticket, entry.at())));
  }

  private static Optional<String> terms(Ticket ticket, Instant at) {
    return ticket.approvals().all().stream()
        .filter(approval -> approval.subject() == Approval.Subject.ORDER)
        .filter(order ->
            order.state() instanceof Approval.State.Given given && !given.at().isAfter(at))
        .reduce((_, later) -> later)
        .flatMap(order -> order.offer().priceTerms());
  }
}
