package kundcenter.store;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import kundcenter.report.Period;
import kundcenter.report.TicketTimes;

/// Tickets found by when they were received, to make reports of.
public interface Receipts {

  /// Visits the tickets received in a period, in no order, as last saved or as they were a moment
  /// ago. They are read in batches of a hundred, each when it is come to.
  ///
  /// @param hasTime asked before every batch but the first
  /// @return false if it ended before the last ticket for want of time
  boolean each(Period period, BooleanSupplier hasTime, Consumer<TicketTimes> visitor);
}
