package kundcenter.portal;

import java.util.List;
import kundcenter.customer.Customer;
import kundcenter.customer.Person;
import kundcenter.customer.Training;
import kundcenter.ticket.Catalogue;
import kundcenter.ticket.Report.Matter;

/// A company as its contacts see it.
///
/// @param products what it owns, by their names
public record CompanyView(Customer customer, List<String> products, List<Colleague> people) {

  public CompanyView {
    products = List.copyOf(products);
    people = List.copyOf(people);
  }

  /// One of its people.
  public record Colleague(Person person, boolean isContact, List<Certificate> certificates) {}

  /// A certification that was passed.
  ///
  /// @param in what of, by its name
  public record Certificate(String in, Training.Level level) {}

  static CompanyView of(Customer customer, List<Person> people, Catalogue catalogue) {
    var products = catalogue.products().stream()
        .filter(product -> customer.owns(product.id()))
        .map(Catalogue.Product::name)
        .toList();
    return new CompanyView(
        customer,
        products,
        people.stream().map(person -> colleague(customer, person, catalogue)).toList());
  }

  private static Colleague colleague(Customer customer, Person person, Catalogue catalogue) {
    var certificates = person.trainings().stream()
        .map(training -> new Certificate(
            Matters.name(catalogue, new Matter(training.product(), training.module())),
            training.level()))
        .toList();
    return new Colleague(person, customer.contacts().contains(person.id()), certificates);
  }
}
