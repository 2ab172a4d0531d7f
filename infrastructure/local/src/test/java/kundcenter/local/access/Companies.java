package kundcenter.local.access;

import java.time.Instant;
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
import kundcenter.store.DirectoryEntry;
import kundcenter.store.Entry;
import kundcenter.store.Transactions;

/// The companies of [Everyone], with their people.
record Companies(Transactions transactions) {

  void layIn(Instant now) {
    var entries = new ArrayList<Entry>();
    people()
        .map(Caller.Person::customer)
        .distinct()
        .forEach(
            id -> entries.add(new DirectoryEntry.CustomerSaved(Optional.empty(), customer(id))));
    people()
        .forEach(it -> entries.add(new DirectoryEntry.PersonSaved(Optional.empty(), person(it))));
    transactions.write(entries, now);
  }

  private static Stream<Caller.Person> people() {
    return Arrays.stream(Everyone.values())
        .filter(who -> who != Everyone.NOBODY)
        .map(Everyone::caller)
        .filter(Caller.Person.class::isInstance)
        .map(Caller.Person.class::cast);
  }

  private static Customer customer(CustomerId id) {
    var contacts = people()
        .filter(it -> it.customer().equals(id) && it.isContact())
        .map(Caller.Person::person)
        .toList();
    return new Customer(
        id,
        id.value(),
        Optional.empty(),
        Set.of(),
        Set.of("go"),
        PaymentStanding.IN_ORDER,
        contacts);
  }

  private static Person person(Caller.Person it) {
    return new Person(
        it.person(),
        new EmailAddress(it.person() + "@" + it.customer() + ".example"),
        it.person().value(),
        Language.SV,
        it.customer(),
        List.of(),
        Optional.empty());
  }
}
