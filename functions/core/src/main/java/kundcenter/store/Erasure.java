package kundcenter.store;

import java.util.ArrayList;
import java.util.List;
import kundcenter.customer.Person;
import kundcenter.customer.Tombstone;
import kundcenter.customer.Trace;

/// A person's being erased on their own wish or by a lead: they are gone at once, and the job that
/// is left takes them out of their tickets (GDPR Art. 17).
///
/// @param person as last saved
/// @param stone what stays of them
/// @param departure from their company
public record Erasure(Versioned<Person> person, Tombstone stone, Departure departure) {

  public Job job() {
    return new Job(Trace.Subject.of(person.value().id()), departure.at());
  }

  public List<Entry> entries() {
    var trace = new Trace(
        departure.at(),
        departure.by().id(),
        Trace.Act.ERASED,
        job().subject(),
        person.version() + 1,
        List.of());
    var entries = new ArrayList<Entry>();
    entries.add(new DirectoryEntry.PersonErased(person, stone));
    entries.add(new DirectoryEntry.Left(job()));
    entries.add(new DirectoryEntry.Traced(trace));
    entries.addAll(departure.of(person.value().id()));
    return List.copyOf(entries);
  }
}
