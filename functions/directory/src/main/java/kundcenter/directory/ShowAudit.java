package kundcenter.directory;

import kundcenter.customer.Caller;
import kundcenter.customer.Trace;
import kundcenter.json.Records;
import kundcenter.web.Endpoint;
import kundcenter.web.Page;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.Shape;

/// `GET /v1/audit`: what the desk did and read on a day (UTC), the newest first (threat T56).
record ShowAudit(Office office) implements Endpoint {

  @Override
  public Response handle(Request request, Caller caller) {
    var query = request.query();
    var day = query.required("day", Shape.date());
    var limit = Page.limit(query);
    query.done();
    var page = office.lists().traces(day, limit, office.cursors().open(request, caller));
    return new Finding(office, request, caller).answer(page, Records.of(Trace.class)::write);
  }
}
