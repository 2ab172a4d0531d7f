package kundcenter.directory;

import kundcenter.customer.Caller;
import kundcenter.customer.Person;
import kundcenter.customer.Trace;
import kundcenter.json.Records;
import kundcenter.web.Endpoint;
import kundcenter.web.Page;
import kundcenter.web.Request;
import kundcenter.web.Response;

/// `GET /v1/customers/{customer}/people`, by name.
record ListPeople(Office office) implements Endpoint {

  @Override
  public Response handle(Request request, Caller caller) {
    var query = request.query();
    var limit = Page.limit(query);
    query.done();
    var found = office.customer(request, caller).orElse(null);
    if (found == null) return Office.nothing();
    var customer = found.value().id();
    office.noteReading(caller, Trace.Act.LISTED, Trace.Subject.of(customer));
    var page = office.lists().people(customer, limit, office.cursors().open(request, caller));
    return new Finding(office, request, caller).answer(page, Records.of(Person.class)::write);
  }
}
