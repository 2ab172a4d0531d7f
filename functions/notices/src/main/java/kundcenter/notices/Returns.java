package kundcenter.notices;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kundcenter.notice.Feedback;
import kundcenter.notice.Notice;
import kundcenter.notice.Notice.OfTicket;
import kundcenter.notice.Notice.Recipient;
import kundcenter.sla.SlaClock;
import kundcenter.store.Commit;
import kundcenter.store.Retry;
import kundcenter.store.Settings;
import kundcenter.store.Stale;
import kundcenter.store.Tickets;
import kundcenter.store.Transactions;
import kundcenter.ticket.Actor;
import kundcenter.ticket.Event;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.TicketNumber;

/// What became of mails, written on the tickets that they told of.
record Returns(Tickets tickets, Transactions transactions, Settings settings, InstantSource clock) {

  /// Writes it down, unless the notice is of no ticket or the ticket knows it already.
  ///
  /// @throws Stale if the ticket has changed under each attempt
  void record(Notice notice, Feedback feedback) {
    if (notice instanceof OfTicket(var _, Recipient.Person(var to), var number, var told))
      Retry.whileStale(() -> attempt(number, ticket -> feedback.on(ticket, told, to)));
  }

  private void attempt(TicketNumber number, Function<Ticket, Optional<Event>> decision) {
    tickets
        .findLatest(number)
        .ifPresent(ticket -> decision.apply(ticket).ifPresent(event -> write(ticket, event)));
  }

  private void write(Ticket ticket, Event event) {
    var now = clock.instant();
    var sla = new SlaClock(settings.terms());
    var commit = Commit.next(ticket, List.of(event), Actor.RULES, now, sla);
    transactions.write(List.of(commit), now);
  }
}
