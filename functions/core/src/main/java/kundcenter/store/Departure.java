package kundcenter.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kundcenter.customer.Caller;
import kundcenter.customer.Customer;
import kundcenter.customer.Difference;
import kundcenter.customer.PersonId;
import kundcenter.customer.Trace;

/// Somebody's leaving a company: whoever has left it is no contact of it.
///
/// @param company that is left, as last saved
/// @param by who has them leave
public record Departure(Versioned<Customer> company, Caller by, Instant at) {

  /// What is written of it; nothing where the person was no contact.
  public List<Entry> of(PersonId person) {
    var contacts = new ArrayList<>(company.value().contacts());
    if (!contacts.remove(person)) return List.of();
    var after = company.value().contacts(contacts);
    var trace = new Trace(
        at,
        by.id(),
        Trace.Act.CONTACTS_REPLACED,
        Trace.Subject.of(after.id()),
        company.version() + 1,
        Difference.between(company.value(), after));
    return List.of(
        new DirectoryEntry.CustomerSaved(Optional.of(company), after),
        new DirectoryEntry.Traced(trace));
  }
}
