package kundcenter.portal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import kundcenter.access.Chance;
import kundcenter.access.Secret;
import kundcenter.access.Sessions;
import kundcenter.customer.Caller;
import kundcenter.library.Search;
import kundcenter.signin.SignIn;
import kundcenter.sla.SlaClock;
import kundcenter.store.ArticleFiles;
import kundcenter.store.Articles;
import kundcenter.store.Directory;
import kundcenter.store.DirectoryLists;
import kundcenter.store.Figures;
import kundcenter.store.KeptAnswers;
import kundcenter.store.Misses;
import kundcenter.store.Programs;
import kundcenter.store.Receipts;
import kundcenter.store.Releases;
import kundcenter.store.Settings;
import kundcenter.store.Tickets;
import kundcenter.store.Transactions;
import kundcenter.store.Uploads;
import kundcenter.ticket.Grant;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.TicketNumber;
import kundcenter.web.Cursors;
import kundcenter.web.Messages;
import kundcenter.web.Once;

/// What the pages of this function work with.
///
/// @param mostContacts how many people of a customer may be entitled to support
record Portal(
    Store store,
    Archive files,
    Library library,
    Settings settings,
    int mostContacts,
    SignIn signIn,
    Look look,
    Chance chance,
    InstantSource clock) {

  /// Where files are, and how browsers get at them.
  ///
  /// @param portal where the portal is, without a slash at the end
  /// @param overdueMay whether a customer with overdue payments still gets what it owns
  record Archive(
      Uploads uploads, Releases releases, Programs programs, String portal, boolean overdueMay) {}

  /// What customers read to help themselves.
  record Library(Articles articles, ArticleFiles files, Search search, Misses misses) {}

  /// What is kept.
  record Store(
      Tickets tickets,
      Transactions transactions,
      KeptAnswers answers,
      Directory directory,
      DirectoryLists lists,
      Sessions sessions,
      Figures figures,
      Receipts receipts) {}

  /// How pages look and speak.
  ///
  /// @param address where customers write to us
  record Look(Messages messages, Assets assets, Cursors cursors, String address) {}

  Instant now() {
    return clock.instant();
  }

  SlaClock sla() {
    return new SlaClock(settings.terms());
  }

  Directory directory() {
    return store.directory();
  }

  /// A ticket as last saved, if the caller may reach it; one of others is as none (threat T31).
  Optional<Ticket> reached(TicketNumber number, Caller caller) {
    var grant = new Grant(caller);
    return store.tickets().findLatest(number).filter(found -> grant.covers(found.requester()));
  }

  Once once() {
    return new Once(store.answers(), clock);
  }

  /// A key for a form that is shown, under which it counts once.
  String newKey() {
    return Secret.of(chance.bytes(Secret.BYTES)).reveal();
  }
}
