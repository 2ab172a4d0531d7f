package kundcenter.directory;

import kundcenter.customer.Caller;
import kundcenter.customer.Customer;
import kundcenter.customer.Trace;
import kundcenter.web.Endpoint;
import kundcenter.web.Request;
import kundcenter.web.Response;

/// `PUT /v1/customers/{customer}`: what is known of a customer but standing and contacts.
record ReplaceCustomer(Office office) implements Endpoint {

  @Override
  public Response handle(Request request, Caller caller) {
    var found = office.customer(request, caller).orElse(null);
    if (found == null) return Office.nothing();
    Office.demand(request, found);
    var fields = new CustomerFields(office);
    var after = request.body(in -> fields.read(in, found.value()));
    var objection = fields.objection(after);
    if (objection.isPresent()) return Response.problem(objection.get());
    var saved = office.save(found, after, Trace.Act.CHANGED, request, caller);
    return View.saved(saved, Customer.class).minimalIfPreferred(request);
  }
}
