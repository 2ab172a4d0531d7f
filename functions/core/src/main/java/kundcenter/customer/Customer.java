package kundcenter.customer;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A company that uses the vendor's systems. A person whose company nobody knows has one of their
/// own, with the standing [PaymentStanding#UNKNOWN].
///
/// @param domains of the addresses by which its people are known; each is one customer's only
/// @param products what it owns, by their ids in the catalogue
/// @param contacts the people entitled to support, in the order in which they became so
public record Customer(
    CustomerId id,
    String name,
    Optional<OrganisationNumber> organisationNumber,
    Set<MailDomain> domains,
    Set<String> products,
    PaymentStanding standing,
    List<PersonId> contacts) {

  public static final int LONGEST_NAME = 200;
  public static final int MOST_DOMAINS = 20;

  public Customer {
    domains = Set.copyOf(domains);
    products = Set.copyOf(products);
    contacts = List.copyOf(contacts);
  }

  /// The company of somebody unknown, until a specialist finds out whose they are.
  public static Customer unknown(CustomerId id, String name) {
    return new Customer(
        id, name, Optional.empty(), Set.of(), Set.of(), PaymentStanding.UNKNOWN, List.of());
  }

  public Customer standing(PaymentStanding now) {
    return new Customer(id, name, organisationNumber, domains, products, now, contacts);
  }

  public Customer contacts(List<PersonId> now) {
    return new Customer(id, name, organisationNumber, domains, products, standing, now);
  }

  public boolean isKnown() {
    return standing != PaymentStanding.UNKNOWN;
  }

  public Caller.Role roleOf(PersonId person) {
    return contacts.contains(person) ? Caller.Role.CONTACT : Caller.Role.MEMBER;
  }

  public boolean owns(String product) {
    return products.contains(product);
  }
}
