package kundcenter.directory;

import java.util.List;
import java.util.Optional;
import kundcenter.customer.Caller;
import kundcenter.customer.Customer;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PaymentStanding;
import kundcenter.customer.Trace;
import kundcenter.store.DirectoryEntry;
import kundcenter.store.Versioned;
import kundcenter.web.Endpoint;
import kundcenter.web.Once;
import kundcenter.web.Request;
import kundcenter.web.Response;

/// `POST /v1/customers`: a new customer, whose payments are in order until something else is known.
record AddCustomer(Office office) implements Endpoint {

  @Override
  public Response handle(Request request, Caller caller) {
    var blank = Customer.unknown(new CustomerId(office.ids().next()), "–")
        .standing(PaymentStanding.IN_ORDER);
    var fields = new CustomerFields(office);
    var customer = request.body(in -> fields.read(in, blank));
    return office
        .once()
        .answer(request, caller, () -> decide(customer, fields, caller))
        .minimalIfPreferred(request);
  }

  private Once.Decided decide(Customer customer, CustomerFields fields, Caller caller) {
    var objection = fields.objection(customer);
    if (objection.isPresent()) return new Once.Decided.Not(Response.problem(objection.get()));
    var now = office.now();
    var trace =
        new Trace(now, caller.id(), Trace.Act.ADDED, Trace.Subject.of(customer.id()), 1, List.of());
    return new Once.Decided.Made(
        "/v1/customers/" + customer.id(),
        View.of(new Versioned<>(customer, 1), Customer.class),
        answer -> office
            .transactions()
            .write(
                List.of(
                    new DirectoryEntry.CustomerSaved(Optional.empty(), customer),
                    new DirectoryEntry.Traced(trace),
                    answer),
                now));
  }
}
