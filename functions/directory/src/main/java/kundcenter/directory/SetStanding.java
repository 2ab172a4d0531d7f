package kundcenter.directory;

import kundcenter.customer.Caller;
import kundcenter.customer.Customer;
import kundcenter.customer.PaymentStanding;
import kundcenter.customer.Trace;
import kundcenter.web.Endpoint;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.Shape;

/// `PUT /v1/customers/{customer}/payment-standing`: by hand or by the ledger's machine. What was
/// held
/// for payment is released at once.
record SetStanding(Office office) implements Endpoint {

  @Override
  public Response handle(Request request, Caller caller) {
    var found = office.customer(request, caller).orElse(null);
    if (found == null) return Office.nothing();
    Office.demand(request, found);
    var standing = request.body(in -> in.required("standing", Shape.oneOf(PaymentStanding.class)));
    var saved = office.save(
        found, found.value().standing(standing), Trace.Act.STANDING_SET, request, caller);
    return View.saved(saved, Customer.class).minimalIfPreferred(request);
  }
}
