package kundcenter.library;

import java.util.List;
import java.util.Optional;
import kundcenter.customer.Language;
import kundcenter.ticket.Report.Matter;

/// The published articles, found by their words. What a reader may not see is neither shown nor
/// counted.
public interface Search {

  /// The best first. A question without words finds everything, the newest first.
  Found find(Question question, Reader reader);

  /// Articles that may answer a ticket being written, at most `limit`, the best first.
  ///
  /// @param text subject and words of the ticket, as far as they are written
  /// @param about articles on it are preferred, others not left out
  List<Found.Hit> similar(
      String text, Optional<Matter> about, Language language, int limit, Reader reader);
}
