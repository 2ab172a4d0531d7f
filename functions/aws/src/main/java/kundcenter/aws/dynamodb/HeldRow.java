package kundcenter.aws.dynamodb;

import java.util.ArrayList;
import java.util.List;
import kundcenter.customer.CustomerId;
import kundcenter.store.Commit;
import kundcenter.ticket.Event;
import kundcenter.ticket.Status;
import kundcenter.ticket.TicketNumber;

/// A customer's row for a ticket that is held, written and taken away with the change of the ticket
/// itself: so that whoever pays has all of theirs released, and none is missed by an index that
/// lags behind.
record HeldRow(DirectoryRow row, boolean isHeld) {

  /// What a change makes of them. Most changes make nothing, and touch no directory.
  static List<HeldRow> of(Commit commit) {
    var rows = new ArrayList<HeldRow>();
    var ticket = commit.ticket();
    var isTouched = false;
    for (var event : commit.change().events()) {
      switch (event) {
        case Event.Moved(var from, var _) -> {
          rows.add(new HeldRow(row(from, ticket.number()), false));
          isTouched = true;
        }
        case Event.Held _, Event.Released _ -> isTouched = true;
        case Event.Closed _ -> isTouched = isTouched || ticket.hold().isPresent();
        default -> {}
      }
    }
    if (isTouched)
      rows.add(new HeldRow(
          row(ticket.requester().customer(), ticket.number()), ticket.status() == Status.HELD));
    return rows;
  }

  private static DirectoryRow row(CustomerId customer, TicketNumber number) {
    return DirectoryRow.at(DirectoryKeys.customer(customer), DirectoryKeys.held(number));
  }
}
