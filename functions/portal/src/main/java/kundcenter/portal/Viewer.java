package kundcenter.portal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kundcenter.access.Lifetime;
import kundcenter.customer.Caller;
import kundcenter.customer.Customer;
import kundcenter.customer.Language;
import kundcenter.customer.Person;
import kundcenter.store.Directory;
import kundcenter.web.Visit;

/// Somebody signed in, as pages speak of and to them.
///
/// @param person none for a specialist
/// @param customer the company; none for a specialist
/// @param told when to tell them that their session is about to end
public record Viewer(
    Caller caller,
    String name,
    Language language,
    Optional<Person> person,
    Optional<Customer> customer,
    Instant told) {

  private static final Duration BEFORE_THE_END = Duration.ofMinutes(5);

  /// None for somebody who was removed this moment.
  static Optional<Viewer> of(Visit visit, Directory directory) {
    var caller = visit.caller();
    var told = visit.session().ends(Lifetime.of(caller)).minus(BEFORE_THE_END);
    return switch (caller) {
      case Caller.Person(var person, var customer, var _) ->
        directory
            .member(person, customer)
            .map(found -> of(caller, found.person().value(), found.customer().value(), told));
      case Caller.Specialist(var person, var _) ->
        directory
            .specialist(person)
            .map(found -> new Viewer(
                caller,
                found.value().name(),
                found.value().language(),
                Optional.empty(),
                Optional.empty(),
                told));
      case Caller.Machine _ -> Optional.empty();
    };
  }

  private static Viewer of(Caller caller, Person person, Customer customer, Instant told) {
    return new Viewer(
        caller, person.name(), person.language(), Optional.of(person), Optional.of(customer), told);
  }

  public boolean isContact() {
    return caller instanceof Caller.Person someone && someone.isContact();
  }

  public boolean isDesk() {
    return caller instanceof Caller.Specialist;
  }
}
