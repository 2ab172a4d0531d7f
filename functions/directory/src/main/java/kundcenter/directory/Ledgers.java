package kundcenter.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kundcenter.sla.SlaClock;
import kundcenter.store.Files;
import kundcenter.store.Snapshot;
import kundcenter.store.Snapshots;
import kundcenter.store.Stale;
import kundcenter.store.TicketTexts;
import kundcenter.store.Tickets;
import kundcenter.store.Uploads;
import kundcenter.ticket.Change;
import kundcenter.ticket.Event;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.TicketNumber;

/// The tickets in all the ways in which they are needed where words are taken out of them.
///
/// @param files those on tickets
record Ledgers(Tickets tickets, Snapshots snapshots, TicketTexts texts, Files files) {

  /// Puts changes without words in the place of those with them. A file goes before the
  /// change that names it, so whatever ends early finds it again; to do it twice does no
  /// harm. A change that stays as it is is not written.
  ///
  /// @param before all changes of the ticket
  /// @param after the same of them that are to stay, and others of the same versions
  /// @throws Stale if the ticket has changed since
  void replace(
      TicketNumber number, List<Change> before, List<Change> after, SlaClock sla, Instant now) {
    var rewritten = new ArrayList<Change>();
    for (var i = 0; i < before.size(); i++) {
      if (after.get(i).equals(before.get(i))) continue;
      removeFiles(number, before.get(i));
      rewritten.add(after.get(i));
    }
    texts.replace(number, rewritten);
    snapshots.renew(Snapshot.of(Ticket.fold(number, after), sla, now));
  }

  private void removeFiles(TicketNumber number, Change change) {
    for (var event : change.events())
      if (event instanceof Event.Attached(var attachment))
        files.delete(Uploads.kept(number, attachment.id()));
  }
}
