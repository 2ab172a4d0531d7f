package kundcenter.portal;

import java.time.LocalDate;
import java.util.List;
import kundcenter.customer.Customer;
import kundcenter.customer.Person;
import kundcenter.customer.Training;
import kundcenter.ticket.Catalogue;
import kundcenter.ticket.Report.Matter;

/// A company as its contacts see it.
///
/// @param products what it owns, by their names
/// @param mostContacts how many of its people may be contacts
public record CompanyView(
    Customer customer, List<String> products, List<Colleague> people, int mostContacts) {

  public CompanyView {
    products = List.copyOf(products);
    people = List.copyOf(people);
  }

  /// One of its people.
  public record Colleague(Person person, boolean isContact, List<Certificate> certificates) {}

  /// A certification that was passed.
  ///
  /// @param in what of, by its name
  public record Certificate(String in, Training.Level level, LocalDate passed) {}

  static CompanyView of(
      Customer customer, List<Person> people, Catalogue catalogue, int mostContacts) {
    var products = catalogue.products().stream()
        .filter(product -> customer.owns(product.id()))
        .map(Catalogue.Product::name)
        .toList();
    return new CompanyView(
        customer,
        products,
        people.stream().map(person -> colleague(customer, person, catalogue)).toList(),
        mostContacts);
  }

  private static Colleague colleague(Customer customer, Person person, Catalogue catalogue) {
    return new Colleague(
        person, customer.contacts().contains(person.id()), certificates(person, catalogue));
  }

  static List<Certificate> certificates(Person person, Catalogue catalogue) {
    return person.trainings().stream()
        .map(training -> new Certificate(
            Matters.name(catalogue, new Matter(training.product(), training.module())),
            training.level(),
            training.passed()))
        .toList();
  }
}
