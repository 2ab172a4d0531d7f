package kundcenter.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kundcenter.customer.Caller;
import kundcenter.customer.Customer;
import kundcenter.customer.PersonId;

/// Somebody's leaving a company: whoever has left it is no contact of it.
///
/// @param company that is left, as last saved
/// @param by who has them leave
public record Departure(Versioned<Customer> company, Caller by, Instant at) {

  /// What is written of it; nothing where the person was no contact.
  public List<Entry> of(PersonId person) {
    var contacts = new ArrayList<>(company.value().contacts());
    return contacts.remove(person)
        ? new NewContacts(company, contacts, by, at).entries()
        : List.of();
  }
}
