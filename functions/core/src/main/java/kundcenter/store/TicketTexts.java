package kundcenter.store;

import java.util.List;
import kundcenter.ticket.Change;
import kundcenter.ticket.TicketNumber;

/// The one exception to a history that is never rewritten: texts that must be taken out of it.
public interface TicketTexts {

  /// Puts changes in the place of those of the same versions.
  void replace(TicketNumber number, List<Change> changes);
}
