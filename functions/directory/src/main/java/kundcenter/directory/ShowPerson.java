package kundcenter.directory;

import kundcenter.customer.Caller;
import kundcenter.customer.Person;
import kundcenter.customer.Trace;
import kundcenter.web.ETag;
import kundcenter.web.Endpoint;
import kundcenter.web.Request;
import kundcenter.web.Response;

/// `GET /v1/people/{person}`
record ShowPerson(Office office) implements Endpoint {

  @Override
  public Response handle(Request request, Caller caller) {
    var found = office.person(request, caller).orElse(null);
    if (found == null) return Office.nothing();
    office.noteReading(caller, Trace.Act.READ, Trace.Subject.of(found.value().id()));
    return new ETag(found.version()).answer(request, () -> View.of(found, Person.class));
  }
}
