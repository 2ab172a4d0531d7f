package kundcenter.directory;

import kundcenter.customer.Caller;
import kundcenter.customer.Customer;
import kundcenter.web.ETag;
import kundcenter.web.Endpoint;
import kundcenter.web.Request;
import kundcenter.web.Response;

/// `GET /v1/customers/{customer}`
record ShowCustomer(Office office) implements Endpoint {

  @Override
  public Response handle(Request request, Caller caller) {
    return office
        .customer(request, caller)
        .map(found ->
            new ETag(found.version()).answer(request, () -> View.of(found, Customer.class)))
        .orElseGet(Office::nothing);
  }
}
