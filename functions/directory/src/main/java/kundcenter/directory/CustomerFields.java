package kundcenter.directory;

import java.util.Optional;
import kundcenter.customer.Customer;
import kundcenter.customer.CustomerId;
import kundcenter.web.Fields;
import kundcenter.web.desk.DirectoryProblem;

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

  /// What of it is another's already.
  Optional<DirectoryProblem> objection(Customer customer) {
    var directory = office.directory();
    if (customer.domains().stream().anyMatch(it -> isOther(directory.customerOf(it), customer)))
      return Optional.of(DirectoryProblem.DOMAIN_TAKEN);
    return customer
        .organisationNumber()
        .filter(it -> isOther(directory.customerOf(it), customer))
        .map(_ -> DirectoryProblem.ORGANISATION_NUMBER_TAKEN);
  }

  private static boolean isOther(Optional<CustomerId> owner, Customer customer) {
    return owner.isPresent() && !owner.get().equals(customer.id());
  }
}
