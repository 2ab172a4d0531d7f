package kundcenter.directory;

import kundcenter.customer.Customer;
import kundcenter.web.Fields;

/// What is said of a customer by a lead.
record CustomerFields(Office office) {

  Customer read(Fields in, Customer before) {
    return new Customer(
        before.id(),
        in.required("name", Shapes.COMPANY_NAME),
        in.optional("organisationNumber", Shapes.ORGANISATION_NUMBER),
        Shapes.domains(in),
        Shapes.products(in, office.settings().catalogue()),
        before.standing(),
        before.contacts());
  }

  /// Whether a domain is another's already.
  boolean hasTakenDomain(Customer customer) {
    return customer.domains().stream()
        .anyMatch(domain -> office
            .directory()
            .customerOf(domain)
            .filter(owner -> !owner.equals(customer.id()))
            .isPresent());
  }
}
