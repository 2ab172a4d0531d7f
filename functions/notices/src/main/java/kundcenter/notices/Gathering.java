package kundcenter.notices;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kundcenter.customer.Customer;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;
import kundcenter.notice.Addresses;
import kundcenter.notice.Case;
import kundcenter.notice.Letter;
import kundcenter.notice.Letter.Reader;
import kundcenter.notice.Notice;
import kundcenter.notice.Notice.OfTicket;
import kundcenter.notice.Notice.Recipient;
import kundcenter.notice.People;
import kundcenter.notice.PersonLetters;
import kundcenter.notice.Telling;
import kundcenter.notice.Telling.Why;
import kundcenter.notice.Tellings;
import kundcenter.signin.Links;
import kundcenter.store.Directory;
import kundcenter.store.Settings;
import kundcenter.store.Tickets;
import kundcenter.ticket.Actor.Party;
import kundcenter.ticket.Specialist;
import kundcenter.ticket.Team;

/// All that it takes to know what to tell, fetched for one notice.
record Gathering(
    Tickets tickets, Directory directory, Addresses addresses, Settings settings, Links links) {

  private static final Telling NOBODY = new Telling.Silence(Why.NOBODY);

  Telling telling(Notice notice, Instant now) {
    return switch (notice) {
      case OfTicket ofTicket -> ofTicket(ofTicket, now);
      case Notice.SignInLink(var ask) -> signIn(ask, now);
      case Notice.WelcomeLink(var person) -> welcome(person, now);
      case Notice.NewSignIn it -> toPerson(it.person(), now, letters -> letters.newSignIn(it));
      case Notice.AccessDecided it ->
        toPerson(it.person(), now, letters -> letters.accessDecided(it));
      case Notice.ReleasePublished it ->
        toPerson(it.person(), now, letters -> letters.releasePublished(it, product(it.product())));
    };
  }

  /// Tried whatever came back from the address before: its owner waits for the mail.
  private Telling signIn(String ask, Instant now) {
    return links
        .signIn(ask, now)
        .map(mail -> Tellings.send(new PersonLetters(new Reader(mail.address(), mail.language()))
            .signIn(mail.path(), mail.code().reveal(), mail.expires())))
        .orElse(NOBODY);
  }

  private Telling welcome(PersonId person, Instant now) {
    return links
        .welcome(person, now)
        .map(mail -> Tellings.answer(new PersonLetters(new Reader(mail.address(), mail.language()))
            .welcome(mail.path(), mail.expires())))
        .orElse(NOBODY);
  }

  private Telling ofTicket(OfTicket notice, Instant now) {
    return switch (notice.to()) {
      case Recipient.Specialists(var team) -> Tellings.spread(notice, onDuty(team));
      case Recipient.Contacts(var customer) -> Tellings.spread(notice, contacts(customer));
      case Recipient.Person(var person) ->
        reader(person)
            .map(reader -> isLeftAlone(reader, now)
                ? new Telling.Silence(Why.UNREACHABLE)
                : about(notice, reader))
            .orElse(NOBODY);
    };
  }

  private Telling about(OfTicket notice, Reader reader) {
    var history = tickets.history(notice.ticket());
    return Case.of(notice.ticket(), history, notice.version(), settings.terms())
        .map(it -> Tellings.ofTicket(
            notice.topic(), reader, it, people(it), settings.provider().remoteSupport()))
        .orElse(NOBODY);
  }

  private Telling toPerson(PersonId person, Instant now, Function<PersonLetters, Letter> letter) {
    return reader(person)
        .map(reader -> isLeftAlone(reader, now)
            ? new Telling.Silence(Why.UNREACHABLE)
            : Tellings.send(letter.apply(new PersonLetters(reader))))
        .orElse(NOBODY);
  }

  private boolean isLeftAlone(Reader reader, Instant now) {
    return addresses.isUnreachable(reader.address(), now);
  }

  private People people(Case about) {
    var by = about.change().by();
    var requester = about.then().requester();
    return new People(
        by.is(Party.DESK)
            ? specialist(new PersonId(by.id())).map(Specialist::name)
            : Optional.empty(),
        directory.person(requester.person()).map(it -> it.value().name()).orElse(""),
        customer(requester.customer()).map(Customer::name).orElse(""));
  }

  private Optional<Reader> reader(PersonId id) {
    return directory
        .person(id)
        .map(it -> new Reader(it.value().address(), it.value().language()))
        .or(() -> specialist(id).map(it -> new Reader(it.address(), it.language())));
  }

  /// The team's specialists at work; all of the team, while nobody is.
  private List<PersonId> onDuty(Team team) {
    var all =
        directory.specialists().stream().filter(it -> it.teams().contains(team)).toList();
    var working = all.stream().filter(Specialist::onDuty).toList();
    return (working.isEmpty() ? all : working).stream().map(Specialist::id).toList();
  }

  private List<PersonId> contacts(CustomerId customer) {
    return customer(customer).map(Customer::contacts).orElse(List.of());
  }

  private Optional<Specialist> specialist(PersonId id) {
    return directory.specialist(id).map(it -> it.value());
  }

  private Optional<Customer> customer(CustomerId id) {
    return directory.customer(id).map(it -> it.value());
  }

  private String product(String id) {
    return settings.catalogue().product(id).map(it -> it.name()).orElse(id);
  }
}
