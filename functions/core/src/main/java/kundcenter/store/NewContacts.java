package kundcenter.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kundcenter.customer.Caller;
import kundcenter.customer.Customer;
import kundcenter.customer.Difference;
import kundcenter.customer.PersonId;
import kundcenter.customer.Trace;

/// That other people of a company are entitled to support.
///
/// @param company as last saved
/// @param by who says so
public record NewContacts(
    Versioned<Customer> company, List<PersonId> contacts, Caller by, Instant at) {

  public NewContacts {
    contacts = List.copyOf(contacts);
  }

  /// What is written of it: who they are, and that it was said.
  public List<Entry> entries() {
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
