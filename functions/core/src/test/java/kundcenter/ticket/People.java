package kundcenter.ticket;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kundcenter.customer.Caller.Role;
import kundcenter.customer.Customer;
import kundcenter.customer.CustomerId;
import kundcenter.customer.EmailAddress;
import kundcenter.customer.Language;
import kundcenter.customer.PaymentStanding;
import kundcenter.customer.Person;
import kundcenter.customer.PersonId;
import kundcenter.customer.Rights;
import kundcenter.customer.Training;

/// Anna of the bakery, as she and it may be.
final class People {

  static final PersonId ANNA = new PersonId("anna");
  private static final PersonId BEA = new PersonId("bea");

  private People() {}

  static Rights rights(Role role, PaymentStanding standing, boolean isTrained) {
    return rights("bageriet", role, standing, isTrained);
  }

  static Rights rights(String customer, Role role, PaymentStanding standing, boolean isTrained) {
    var id = new CustomerId(customer);
    var training = new Training(
        "GO", Optional.of("Economy"), Training.Level.BASIC, LocalDate.parse("2025-03-01"));
    var person = new Person(
        ANNA,
        new EmailAddress("anna@bageriet.example"),
        "Anna",
        Language.SV,
        id,
        isTrained ? List.of(training) : List.of(),
        Optional.empty());
    var contacts = role == Role.CONTACT ? List.of(BEA, ANNA) : List.of(BEA);
    var company =
        new Customer(id, "Bageriet", Optional.empty(), Set.of(), Set.of("GO"), standing, contacts);
    return new Rights(person, company);
  }
}
