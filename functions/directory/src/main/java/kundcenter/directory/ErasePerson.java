package kundcenter.directory;

import kundcenter.customer.Caller;
import kundcenter.customer.PersonId;
import kundcenter.customer.Tombstone;
import kundcenter.store.Erasure;
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
    var departure = office.departure(person, caller);
    var stone = new Tombstone(
        person.id(), new PersonId(office.ids().next()), person.customer(), departure.at());
    var erasure = new Erasure(found, stone, departure);
    office.write(erasure.entries(), erasure.job(), request);
    return Response.noContent();
  }
}
