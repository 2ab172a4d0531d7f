package kundcenter.portal;

import java.util.ArrayList;
import java.util.Optional;
import kundcenter.customer.PersonId;
import kundcenter.store.Page;
import kundcenter.store.TicketSummary;
import kundcenter.store.Tickets;

/// The open tickets that a specialist handles. They are found in the queues of all lines, one
/// after the other: open tickets are few, and an index of their own would cost each of their
/// changes a write (docs/decisions/0070).
record OwnTickets(Tickets tickets) {

  private static final int READ_AT_ONCE = 100;

  /// How many reads a page may take. What is not come to then is on the next one.
  private static final int MOST_READS = 12;

  private static final int PAGE = 25;

  /// Where in the queues to go on.
  private record Place(int queue, Optional<String> within) {

    static Place of(String text) {
      var parts = text.split(" ", 2);
      return new Place(
          Integer.parseInt(parts[0]), parts.length > 1 ? Optional.of(parts[1]) : Optional.empty());
    }

    Optional<Place> after(Page<TicketSummary> page) {
      if (page.next().isPresent()) return Optional.of(new Place(queue, page.next()));
      return queue + 1 < ShowDesk.QUEUES.size()
          ? Optional.of(new Place(queue + 1, Optional.empty()))
          : Optional.empty();
    }

    String text() {
      return queue + within.map(it -> " " + it).orElse("");
    }
  }

  Page<TicketSummary> page(PersonId specialist, Optional<String> after) {
    var found = new ArrayList<TicketSummary>();
    var place = Optional.of(after.map(Place::of).orElseGet(() -> new Place(0, Optional.empty())));
    for (var reads = 0; reads < MOST_READS && place.isPresent() && found.size() < PAGE; reads++) {
      var here = place.get();
      var page = tickets.list(ShowDesk.QUEUES.get(here.queue()), READ_AT_ONCE, here.within());
      page.items().stream()
          .filter(ticket -> ticket.assignee().equals(Optional.of(specialist)))
          .forEach(found::add);
      place = here.after(page);
    }
    return new Page<>(found, place.map(Place::text));
  }
}
