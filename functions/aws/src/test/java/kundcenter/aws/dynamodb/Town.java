package kundcenter.aws.dynamodb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/// A directory of one customer with one contact, and one specialist, who can be removed.
final class Town implements Directory {

  private static final Customer EKBERGS = new Customer(
      new CustomerId("ekbergs-bygg"),
      "Ekbergs Bygg",
      Optional.empty(),
      Set.of(),
      Set.of(),
      PaymentStanding.IN_ORDER,
      List.of(new PersonId("anna-lind")));

  private final List<Person> people = new ArrayList<>(List.of(new Person(
      new PersonId("anna-lind"),
      new EmailAddress("anna@ekbergs-bygg.example"),
      "Anna Lind",
      Language.SV,
      EKBERGS.id(),
      List.of(),
      Optional.empty())));

  private static final Specialist OMAR = new Specialist(
      new PersonId("omar-haddad"),
      new EmailAddress("omar@kundcenter.example"),
      "Omar Haddad",
      Language.EN,
      Set.of(),
      Set.of(),
      false,
      true);

  void remove(PersonId id) {
    people.removeIf(person -> person.id().equals(id));
  }

  @Override
  public Optional<Versioned<Customer>> customer(CustomerId id) {
    return id.equals(EKBERGS.id()) ? Optional.of(new Versioned<>(EKBERGS, 1)) : Optional.empty();
  }

  @Override
  public Optional<Versioned<Person>> person(PersonId id) {
    return people.stream()
        .filter(person -> person.id().equals(id))
        .findAny()
        .map(person -> new Versioned<>(person, 1));
  }

  @Override
  public Optional<Member> member(PersonId id, CustomerId customer) {
    return person(id)
        .filter(person -> person.value().customer().equals(customer))
        .flatMap(person -> customer(customer).map(it -> new Member(person, it)));
  }

  @Override
  public Optional<Account> account(EmailAddress address) {
    if (address.equals(OMAR.address()))
      return Optional.of(new Account.OfSpecialist(new Versioned<>(OMAR, 1)));
    return people.stream()
        .filter(person -> person.address().equals(address))
        .findAny()
        .map(person -> new Account.OfPerson(new Versioned<>(person, 1)));
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
    return id.equals(OMAR.id()) ? Optional.of(new Versioned<>(OMAR, 1)) : Optional.empty();
  }

  @Override
  public List<Specialist> specialists() {
    return List.of(OMAR);
  }
}
