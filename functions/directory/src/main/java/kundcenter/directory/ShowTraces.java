package kundcenter.directory;

import kundcenter.customer.Caller;
import kundcenter.customer.Trace;
import kundcenter.json.Records;
import kundcenter.web.Endpoint;
import kundcenter.web.Page;
import kundcenter.web.Request;
import kundcenter.web.Response;

/// `GET …/history`: what was done to somebody and read of them, the newest first.
record ShowTraces(Office office, Trace.Kind kind) implements Endpoint {

  @Override
  public Response handle(Request request, Caller caller) {
    var query = request.query();
    var limit = Page.limit(query);
    query.done();
    var part = request.part(kind == Trace.Kind.CUSTOMER ? "customer" : "person");
    var page = office
        .lists()
        .traces(new Trace.Subject(kind, part), limit, office.cursors().open(request, caller));
    return new Finding(office, request, caller).answer(page, Records.of(Trace.class)::write);
  }
}
