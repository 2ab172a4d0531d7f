package kundcenter.tickets;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kundcenter.customer.Caller;
import kundcenter.customer.Customer;
import kundcenter.customer.CustomerId;
import kundcenter.customer.EmailAddress;
import kundcenter.customer.Language;
import kundcenter.customer.PaymentStanding;
import kundcenter.customer.Person;
import kundcenter.customer.PersonId;
import kundcenter.customer.Training;
import kundcenter.store.DirectoryEntry;
import kundcenter.store.Entry;
import kundcenter.store.Transactions;
import kundcenter.store.Versioned;

/// The companies of the tests with their people, all trained, as contacts or members.
record SampleDirectory(Transactions transactions) {

  private static final List<String> PRODUCTS = List.of("go", "lon", "business", "professional");

  void layIn(Instant now) {
    var entries = new ArrayList<Entry>();
    people()
        .map(Caller.Person::customer)
        .distinct()
        .forEach(id -> entries.add(new DirectoryEntry.CustomerSaved(
            Optional.empty(), customer(id, PaymentStanding.IN_ORDER))));
    people()
        .forEach(it -> entries.add(new DirectoryEntry.PersonSaved(
            Optional.empty(), person(it.person(), it.customer(), true))));
    transactions.write(entries, now);
  }

  /// The company with another standing, over the version that was laid in.
  void stand(String customer, PaymentStanding standing) {
    var id = new CustomerId(customer);
    var before = new Versioned<>(customer(id, PaymentStanding.IN_ORDER), 1);
    transactions.write(
        List.of(new DirectoryEntry.CustomerSaved(Optional.of(before), customer(id, standing))),
        LiveDesk.MONDAY_AT_EIGHT);
  }

  /// The person without any training, over the version that was laid in.
  void unlearn(Someone someone) {
    if (!(someone.caller() instanceof Caller.Person(var id, var customer, var _)))
      throw new IllegalArgumentException(someone + " is no person of a customer's");
    var before = new Versioned<>(person(id, customer, true), 1);
    transactions.write(
        List.of(new DirectoryEntry.PersonSaved(Optional.of(before), person(id, customer, false))),
        LiveDesk.MONDAY_AT_EIGHT);
  }

  private static Stream<Caller.Person> people() {
    return Arrays.stream(Someone.values())
        .map(Someone::caller)
        .filter(Caller.Person.class::isInstance)
        .map(Caller.Person.class::cast);
  }

  private static Customer customer(CustomerId id, PaymentStanding standing) {
    var contacts = people()
        .filter(it -> it.customer().equals(id) && it.isContact())
        .map(Caller.Person::person)
        .toList();
    return new Customer(
        id, id.value(), Optional.empty(), Set.of(), Set.copyOf(PRODUCTS), standing, contacts);
  }

  private static Person person(PersonId id, CustomerId customer, boolean isTrained) {
    var trainings = PRODUCTS.stream()
        .map(product -> new Training(
            product, Optional.empty(), Training.Level.BASIC, LocalDate.parse("2025-03-03")))
        .toList();
    return new Person(
        id,
        new EmailAddress(id + "@" + customer + ".example"),
        id.value(),
        Language.SV,
        customer,
        isTrained ? trainings : List.of(),
        Optional.empty());
  }
}
