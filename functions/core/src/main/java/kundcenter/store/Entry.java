package kundcenter.store;

import java.time.Instant;
import kundcenter.access.Ask;
import kundcenter.access.TokenSheet;
import kundcenter.customer.ApiToken;
import kundcenter.notice.Notice;
import kundcenter.ticket.TicketNumber;

/// One thing of several that are written together or not at all, see [Transactions].
public sealed interface Entry
    permits Commit,
        DirectoryEntry,
        Entry.Asked,
        Entry.Heard,
        Entry.Issued,
        Entry.Told,
        KeptAnswer,
        Revised {

  /// The customer's last mail on a ticket, by its id without brackets: our next one names it.
  record Heard(TicketNumber ticket, String messageId) implements Entry {}

  /// A notice that follows from something else than a change of a ticket, whose commit brings its
  /// own.
  ///
  /// @param at when the reason for it came about
  record Told(Notice notice, Instant at) implements Entry {}

  /// A wish to sign in, whose mail is a notice beside it.
  record Asked(Ask ask) implements Entry {}

  /// A new API token, of which the hash is kept, under an id that no other has.
  record Issued(ApiToken token, TokenSheet sheet) implements Entry {}
}
