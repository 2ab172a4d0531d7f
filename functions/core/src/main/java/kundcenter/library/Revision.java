package kundcenter.library;

import java.time.Instant;
import java.util.Optional;
import kundcenter.customer.PersonId;
import kundcenter.file.FileId;
import kundcenter.ticket.TicketNumber;

/// What one act did to an article, as one version. Versions count from 1 without a gap.
public record Revision(int version, Instant at, PersonId by, Act act) {

  /// What can be done to an article.
  public sealed interface Act {
    /// The first of every article.
    ///
    /// @param origin the solved ticket that it was made from
    record Begun(Content content, Optional<TicketNumber> origin) implements Act {}

    /// The draft was written anew. Readers see nothing of it yet.
    record Written(Content content) implements Act {}

    /// A file was put into the draft.
    record Enclosed(Enclosure file) implements Act {}

    /// A file was taken out of the draft.
    record Removed(FileId file) implements Act {}

    /// The draft became what readers see.
    record Published() implements Act {}

    /// Readers see it no more.
    record Withdrawn(String reason) implements Act {}
  }

  public Revision {
    if (version < 1) throw new IllegalArgumentException("versions count from 1, not " + version);
  }
}
