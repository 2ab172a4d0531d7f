package kundcenter.directory;

import java.util.ArrayList;
import java.util.List;
import kundcenter.customer.Caller;
import kundcenter.customer.PersonId;
import kundcenter.customer.Tombstone;
import kundcenter.customer.Trace;
import kundcenter.store.DirectoryEntry;
import kundcenter.store.Entry;
import kundcenter.store.Job;
import kundcenter.web.Endpoint;
import kundcenter.web.Request;
import kundcenter.web.Response;

/// `DELETE /v1/people/{person}`: erases a person. Their tickets go on under a pseudonym, without
/// texts (SECURITY, GDPR Art. 17).
record ErasePerson(Office office) implements Endpoint {

  @Override
  public Response handle(Request request, Caller caller) {
    var found = office.person(request, caller).orElse(null);
    if (found == null) return Office.nothing();
    Office.demand(request, found);
    var person = found.value();
    var now = office.now();
    var stone =
        new Tombstone(person.id(), new PersonId(office.ids().next()), person.customer(), now);
    var job = new Job(Trace.Subject.of(person.id()), now);
    var entries = new ArrayList<Entry>();
    entries.add(new DirectoryEntry.PersonErased(found, stone));
    entries.add(new DirectoryEntry.Left(job));
    entries.add(office.traced(caller, Trace.Act.ERASED, job, found.version() + 1, List.of()));
    entries.addAll(office.leaving(person, caller));
    office.write(entries, job, request);
    return Response.noContent();
  }
}
