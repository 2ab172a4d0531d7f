package kundcenter.store;

import java.util.List;
import java.util.Optional;
import kundcenter.customer.Customer;
import kundcenter.customer.CustomerId;
import kundcenter.customer.EmailAddress;
import kundcenter.customer.MailDomain;
import kundcenter.customer.OrganisationNumber;
import kundcenter.customer.Person;
import kundcenter.customer.PersonId;
import kundcenter.ticket.Specialist;

/// Who is who: customers with their people, and the specialists of the desk. Each read is one
/// request, and gives what was last saved. Written by [Transactions].
public interface Directory {

  /// Whose an address is: one account has one address, and one address one account.
  sealed interface Account {
    record OfPerson(Versioned<Person> person) implements Account {}

    record OfSpecialist(Versioned<Specialist> specialist) implements Account {}
  }

  /// A person with the company that they belong to.
  record Member(Versioned<Person> person, Versioned<Customer> customer) {}

  Optional<Versioned<Customer>> customer(CustomerId id);

  Optional<Versioned<Person>> person(PersonId id);

  /// A person of a customer's with the customer; none if they are not, or no longer, of it.
  Optional<Member> member(PersonId id, CustomerId customer);

  Optional<Account> account(EmailAddress address);

  /// The customer whose people have addresses of the domain.
  Optional<CustomerId> customerOf(MailDomain domain);

  /// The customer that is this organisation.
  Optional<CustomerId> customerOf(OrganisationNumber number);

  Optional<Versioned<Specialist>> specialist(PersonId id);

  /// All of the desk, by name: some dozens.
  List<Specialist> specialists();
}
