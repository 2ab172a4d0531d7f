package kundcenter.directory;

import java.util.Optional;
import kundcenter.customer.Caller;
import kundcenter.customer.Customer;
import kundcenter.customer.Trace;
import kundcenter.json.Json;
import kundcenter.web.Endpoint;
import kundcenter.web.Page;
import kundcenter.web.Request;
import kundcenter.web.Response;

/// `GET /v1/customers`: all of them by name, or those of a name or a domain.
record ListCustomers(Office office) implements Endpoint {

  @Override
  public Response handle(Request request, Caller caller) {
    var query = request.query();
    var name = Finding.name(query);
    var domain = query.optional("domain", Shapes.DOMAIN);
    var limit = Page.limit(query);
    query.done();
    var finding = new Finding(office, request, caller);
    if (domain.isPresent()) {
      var found = office.directory().customerOf(domain.get()).flatMap(office.directory()::customer);
      return new Page(found.stream().map(it -> view(it.value())).toList(), Optional.empty())
          .answer(request);
    }
    return name.map(it -> finding.named(Trace.Kind.CUSTOMER, it, limit))
        .orElseGet(() -> finding.answer(
            office.lists().customers(limit, office.cursors().open(request, caller)),
            ListCustomers::view));
  }

  private static Json view(Customer customer) {
    return Finding.item(customer.id().value(), customer.name());
  }
}
