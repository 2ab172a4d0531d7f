package kundcenter.store;

import java.util.Optional;
import kundcenter.customer.Customer;
import kundcenter.customer.Person;
import kundcenter.customer.Tombstone;
import kundcenter.customer.Trace;
import kundcenter.ticket.Specialist;

/// What is written of the directory. A change builds on what was read, or on that there was
/// nothing; an address or a domain that is somebody else's makes it [Stale] too.
public sealed interface DirectoryEntry extends Entry {

  record CustomerSaved(Optional<Versioned<Customer>> before, Customer after)
      implements DirectoryEntry {}

  record PersonSaved(Optional<Versioned<Person>> before, Person after) implements DirectoryEntry {}

  record SpecialistSaved(Optional<Versioned<Specialist>> before, Specialist after)
      implements DirectoryEntry {}

  /// Takes a person out, and leaves the stone.
  record PersonErased(Versioned<Person> before, Tombstone stone) implements DirectoryEntry {}

  /// What the change leaves to be done, in the place of what the one before has left.
  record Left(Job job) implements DirectoryEntry {}

  record Traced(Trace trace) implements DirectoryEntry {}

  /// Writes nothing, but lets nothing be written if the customer is no longer as it was read.
  record Unchanged(Versioned<Customer> customer) implements DirectoryEntry {}
}
