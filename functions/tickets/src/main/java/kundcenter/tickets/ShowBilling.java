package kundcenter.tickets;

import java.util.ArrayList;
import java.util.Optional;
import kundcenter.customer.Caller;
import kundcenter.customer.CustomerId;
import kundcenter.report.BillingBasis;
import kundcenter.report.Period;
import kundcenter.store.TicketList;
import kundcenter.ticket.Grant;
import kundcenter.ticket.Refusal;
import kundcenter.web.Csv;
import kundcenter.web.Endpoint;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.Shape;
import kundcenter.web.WebProblem;

/// `GET /v1/reports/billing`: the billable time of a customer's in a month, for the desk; as JSON
/// or as a table.
record ShowBilling(Desk desk) implements Endpoint {

  private static final int READ_AT_ONCE = 100;

  @Override
  public Response handle(Request request, Caller caller) {
    if (!new Grant(caller).isDesk()) return Desk.refused(Refusal.DESK_ONLY);
    var query = request.query();
    var customer = query.required("customer", Shape.id(CustomerId::new));
    var month = query.required("month", Shape.month());
    query.done();
    if (desk.directory().customer(customer).isEmpty())
      return Response.problem(WebProblem.NO_SUCH_RESOURCE);
    return gathered(request, customer, Period.of(month))
        .map(basis -> answer(request, new BillingView(customer, month, basis)))
        .orElseGet(() -> Response.problem(DeskProblem.PERIOD_TOO_BUSY));
  }

  /// Of the customer's tickets that were there in the period; none if there are too many to read
  /// before the platform ends the call.
  private Optional<BillingBasis> gathered(Request request, CustomerId customer, Period period) {
    var items = new ArrayList<BillingBasis.Item>();
    var place = Optional.<String>empty();
    do {
      var page = desk.tickets().list(new TicketList.OfCustomer(customer), READ_AT_ONCE, place);
      for (var summary : page.items()) {
        if (!summary.received().isBefore(period.end())) continue;
        if (!request.hasTimeToRead()) return Optional.empty();
        desk.tickets()
            .find(summary.number())
            .ifPresent(ticket -> BillingBasis.of(ticket, period).forEach(items::add));
      }
      place = page.next();
    } while (place.isPresent());
    return Optional.of(new BillingBasis(items));
  }

  private static Response answer(Request request, BillingView view) {
    var response = request.isAnsweredIn(Csv.TYPE)
        ? Response.table(view.csv(), view.fileName())
        : Response.ok(view.json());
    return response.inChosenForm();
  }
}
