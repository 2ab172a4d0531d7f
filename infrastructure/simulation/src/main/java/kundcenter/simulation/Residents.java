package kundcenter.simulation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kundcenter.customer.Customer;
import kundcenter.customer.CustomerId;
import kundcenter.customer.EmailAddress;
import kundcenter.customer.Language;
import kundcenter.customer.PaymentStanding;
import kundcenter.customer.Person;
import kundcenter.customer.PersonId;
import kundcenter.store.DirectoryEntry;
import kundcenter.store.Entry;
import kundcenter.store.Transactions;
import kundcenter.ticket.Line;
import kundcenter.ticket.Specialist;
import kundcenter.ticket.Team;

/// Who is who before anything happens.
record Residents(Transactions transactions) {

  /// A company whose people are all its contacts.
  void layIn(CustomerId id, List<PersonId> people) {
    var customer = new Customer(
        id, id.value(), Optional.empty(), Set.of(), Set.of("go"), PaymentStanding.IN_ORDER, people);
    var entries = new ArrayList<Entry>();
    entries.add(new DirectoryEntry.CustomerSaved(Optional.empty(), customer));
    for (var person : people)
      entries.add(new DirectoryEntry.PersonSaved(
          Optional.empty(),
          Person.unknown(person, new EmailAddress(address(person, id)), Language.SV, id)));
    transactions.write(entries, World.START);
  }

  static String address(PersonId person, CustomerId customer) {
    return person + "@" + customer + ".example";
  }

  /// Somebody of the desk who is told of what is urgent.
  void layIn(PersonId specialist) {
    var onDuty = new Specialist(
        specialist,
        new EmailAddress(specialist + "@kundcenter.example"),
        specialist.value(),
        Language.SV,
        EnumSet.allOf(Team.class),
        EnumSet.allOf(Line.class),
        false,
        true);
    transactions.write(
        List.of(new DirectoryEntry.SpecialistSaved(Optional.empty(), onDuty)), World.START);
  }
}
