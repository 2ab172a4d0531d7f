package kundcenter.notices;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kundcenter.customer.Customer;
import kundcenter.customer.CustomerId;
import kundcenter.customer.EmailAddress;
import kundcenter.customer.Language;
import kundcenter.customer.MailDomain;
import kundcenter.customer.OrganisationNumber;
import kundcenter.customer.PaymentStanding;
import kundcenter.customer.Person;
import kundcenter.customer.PersonId;
import kundcenter.store.Directory;
import kundcenter.store.Versioned;
import kundcenter.ticket.Specialist;
import kundcenter.ticket.Team;

/// A small company and a small desk.
record MapDirectory(EmailAddress annas) implements Directory {

  static final CustomerId EKBERGS = new CustomerId("ekbergs");
  static final PersonId ANNA = new PersonId("anna");
  static final PersonId BO = new PersonId("bo");
  static final PersonId MARIA = new PersonId("maria");
  static final PersonId SVEN = new PersonId("sven");

  @Override
  public Optional<Versioned<Customer>> customer(CustomerId id) {
    var customer = new Customer(
        EKBERGS,
        "Ekbergs Bygg AB",
        Optional.empty(),
        Set.of(),
        Set.of("go"),
        PaymentStanding.IN_ORDER,
        List.of(ANNA));
    return id.equals(EKBERGS) ? Optional.of(new Versioned<>(customer, 1)) : Optional.empty();
  }

  @Override
  public Optional<Versioned<Person>> person(PersonId id) {
    return Stream.of(
            person(ANNA, annas, "Anna Lind", Language.SV),
            person(BO, new EmailAddress("bo@ekbergs.example"), "Bo Ek", Language.EN))
        .filter(it -> it.id().equals(id))
        .map(it -> new Versioned<>(it, 1))
        .findFirst();
  }

  private static Person person(PersonId id, EmailAddress address, String name, Language language) {
    return new Person(id, address, name, language, EKBERGS, List.of(), Optional.empty());
  }

  @Override
  public Optional<Member> member(PersonId id, CustomerId customer) {
    return person(id).flatMap(it -> customer(customer).map(found -> new Member(it, found)));
  }

  @Override
  public Optional<Account> account(EmailAddress address) {
    return Stream.of(ANNA, BO)
        .flatMap(id -> person(id).stream())
        .filter(it -> it.value().address().equals(address))
        .<Account>map(Account.OfPerson::new)
        .findFirst();
  }

  @Override
  public Optional<CustomerId> customerOf(MailDomain domain) {
    return Optional.empty();
  }

  @Override
  public Optional<CustomerId> customerOf(OrganisationNumber number) {
    return Optional.empty();
  }

  @Override
  public Optional<Versioned<Specialist>> specialist(PersonId id) {
    return specialists().stream()
        .filter(it -> it.id().equals(id))
        .map(it -> new Versioned<>(it, 1))
        .findFirst();
  }

  @Override
  public List<Specialist> specialists() {
    return List.of(specialist(MARIA, "Maria Ek", true), specialist(SVEN, "Sven Ask", false));
  }

  private static Specialist specialist(PersonId id, String name, boolean onDuty) {
    return new Specialist(
        id,
        new EmailAddress(id + "@kundcenter.example"),
        name,
        Language.SV,
        Set.of(Team.BUSINESS_SYSTEMS),
        Set.of(),
        false,
        onDuty);
  }
}
