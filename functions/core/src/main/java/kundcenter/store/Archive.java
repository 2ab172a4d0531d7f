package kundcenter.store;

import java.time.YearMonth;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import kundcenter.customer.PersonId;
import kundcenter.ticket.Anonymity;
import kundcenter.ticket.TicketNumber;

/// Tickets found by the month of their receipt, to be looked through for what is kept too
/// long.
public interface Archive {

  /// What tells whether a ticket is to be opened.
  record Case(TicketNumber number, int version, PersonId requester, boolean isClosed) {

    /// Whether its words and names may still be there.
    public boolean isTelling() {
      return isClosed && !requester.equals(new Anonymity(number, version).pseudonym());
    }
  }

  /// A month before which no ticket was received; none where there is no ticket.
  Optional<YearMonth> firstMonth();

  /// Visits the tickets received in a month, in no order, as last saved or as they were a
  /// moment ago. They are read in batches of a hundred, each when it is come to.
  ///
  /// @param hasTime asked before every batch but the first
  /// @return false if it ended before the last ticket for want of time
  boolean each(YearMonth month, BooleanSupplier hasTime, Consumer<Case> visitor);
}
