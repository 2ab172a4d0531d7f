package kundcenter.inboundemail;

import java.util.Optional;
import kundcenter.customer.Caller;
import kundcenter.customer.EmailAddress;
import kundcenter.mail.Delivery;
import kundcenter.mail.InboundMail;
import kundcenter.mail.Known;
import kundcenter.mail.Mailbox;
import kundcenter.store.Directory.Account;
import kundcenter.ticket.Link;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.TicketNumber;

/// Finds who a mail says to be from, and the tickets that it may belong to.
record Gathering(Desk desk) {

  /// Ids of a mail's ancestors that are looked up.
  private static final int MOST_IDS = 10;

  Known known(Delivery delivery, InboundMail mail) {
    return new Known(sender(mail), byToken(delivery), byReference(mail));
  }

  Optional<EmailAddress> address(InboundMail mail) {
    return mail.heading().author().map(Mailbox::address).flatMap(EmailAddress::parse);
  }

  private Optional<Caller> sender(InboundMail mail) {
    return address(mail).flatMap(desk.directory()::account).flatMap(account -> switch (account) {
      case Account.OfSpecialist(var specialist) ->
        Optional.of(new Caller.Specialist(specialist.value().id(), false));
      case Account.OfPerson(var person) ->
        desk.directory()
            .member(person.value().id(), person.value().customer())
            .map(member -> new Caller.Person(
                person.value().id(),
                person.value().customer(),
                member.customer().value().roleOf(person.value().id())));
    });
  }

  private Optional<Ticket> byToken(Delivery delivery) {
    var tokens = desk.tokens();
    return delivery.recipients().stream()
        .flatMap(recipient -> tokens.ticket(recipient).stream())
        .findFirst()
        .flatMap(this::living);
  }

  private Optional<Ticket> byReference(InboundMail mail) {
    return mail.heading().ids().answered().stream()
        .limit(MOST_IDS)
        .flatMap(id -> desk.outbox().sent(id).stream())
        .flatMap(sent -> sent.ofTicket().stream())
        .findFirst()
        .flatMap(notice -> living(notice.ticket()));
  }

  /// The ticket, or the one that it was merged into.
  private Optional<Ticket> living(TicketNumber number) {
    return desk.tickets()
        .findLatest(number)
        .flatMap(ticket -> ticket.ties().links().stream()
            .filter(link -> link.relation() == Link.Relation.MERGED_INTO)
            .findFirst()
            .flatMap(link -> desk.tickets().findLatest(link.to()))
            .or(() -> Optional.of(ticket)));
  }
}
