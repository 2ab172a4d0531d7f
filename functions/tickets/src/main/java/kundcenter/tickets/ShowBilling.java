package kundcenter.tickets;

import java.time.DateTimeException;
import java.time.YearMonth;
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

  private static final Shape<YearMonth> MONTH =
      Shape.like(ShowBilling::month, YearMonth.of(2026, 11));

  @Override
  public Response handle(Request request, Caller caller) {
    if (!new Grant(caller).isDesk()) return Desk.refused(Refusal.DESK_ONLY);
    var query = request.query();
    var customer = query.required("customer", Shape.id(CustomerId::new));
    var month = query.required("month", MONTH);
    query.done();
    if (desk.directory().customer(customer).isEmpty())
      return Response.problem(WebProblem.NO_SUCH_RESOURCE);
    return gathered(request, customer, new Period(month.atDay(1), month.atEndOfMonth()))
        .map(basis -> answer(request, new BillingView(customer, month, basis)))
        .orElseGet(() -> Response.problem(DeskProblem.PERIOD_TOO_BUSY));
  }

  private static Optional<YearMonth> month(String text) {
    try {
      return Optional.of(YearMonth.parse(text))
          .filter(month -> month.getYear() >= 2000 && month.getYear() < 2100);
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /// Of the customer's tickets that were there in the period; none if there are too many to read
  /// before the platform ends the call.
  private Optional<BillingBasis> gathered(Request request, CustomerId customer, Period period) {
    var items = new ArrayList<BillingBasis.Item>();
    var walk = new PeriodWalk(desk, request);
    var place = Optional.<String>empty();
    do {
      var page = desk.tickets().list(new TicketList.OfCustomer(customer), READ_AT_ONCE, place);
      for (var summary : page.items()) {
        if (!summary.received().isBefore(period.end())) continue;
        if (!walk.hasTime()) return Optional.empty();
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
