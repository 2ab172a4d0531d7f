package kundcenter.directory;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kundcenter.customer.Customer;
import kundcenter.customer.CustomerId;
import kundcenter.customer.MailDomain;
import kundcenter.customer.OrganisationNumber;
import kundcenter.customer.PaymentStanding;
import kundcenter.web.CsvTable;
import kundcenter.web.Fields;
import kundcenter.web.Shape;

/// Customers, told apart by their organisation numbers.
record CustomerSheet(Office office) implements Sheet<CustomerSheet.Row> {

  record Row(
      OrganisationNumber number,
      String name,
      Optional<List<MailDomain>> domains,
      Optional<List<String>> products,
      Optional<PaymentStanding> standing) {

    /// A customer as it is after the line, which keeps what the line says nothing of.
    Customer of(Customer before) {
      return new Customer(
          before.id(),
          name,
          Optional.of(number),
          domains.<Set<MailDomain>>map(Set::copyOf).orElse(before.domains()),
          products.<Set<String>>map(Set::copyOf).orElse(before.products()),
          standing.orElse(before.standing()),
          before.contacts());
    }
  }

  @Override
  public CsvTable<Row> table() {
    return new CsvTable<>(
        ImportSheet.MOST_LINES,
        List.of("organisationNumber", "name"),
        List.of("domains", "products", "standing"),
        Shape.object(this::read));
  }

  private Row read(Fields in) {
    var catalogue = office.settings().catalogue();
    return new Row(
        in.required("organisationNumber", Shapes.ORGANISATION_NUMBER),
        in.required("name", Shapes.COMPANY_NAME),
        in.optional("domains", Shape.several(Customer.MOST_DOMAINS, Shapes.DOMAIN)),
        in.optional(
            "products", Shape.several(catalogue.products().size(), Shapes.product(catalogue))),
        in.optional("standing", Shape.oneOf(PaymentStanding.class)));
  }

  @Override
  public Object key(Row row) {
    return row.number();
  }

  @Override
  public Taken take(Row row, Draft draft) {
    var found = draft.customer(row.number());
    var id = found.map(it -> it.value().id());
    for (var domain : row.domains().orElse(List.of()))
      if (draft.owner(domain).filter(owner -> !Optional.of(owner).equals(id)).isPresent())
        return new Taken.Not("domains", Against.DOMAIN_TAKEN, domain.readable());
    if (found.isEmpty()) {
      draft.add(row.of(Customer.unknown(new CustomerId(office.ids().next()), row.name())
          .standing(PaymentStanding.IN_ORDER)));
      return new Taken.As(Outcome.ADDED);
    }
    var isChanged = draft.save(found.get(), row.of(found.get().value()));
    return new Taken.As(isChanged ? Outcome.CHANGED : Outcome.UNCHANGED);
  }
}
