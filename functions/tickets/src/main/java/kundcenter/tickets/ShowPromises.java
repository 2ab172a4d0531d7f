package kundcenter.tickets;

import java.time.Instant;
import java.util.ArrayList;
import kundcenter.customer.Caller;
import kundcenter.report.Period;
import kundcenter.report.PromiseReport;
import kundcenter.report.Round;
import kundcenter.ticket.Grant;
import kundcenter.ticket.Refusal;
import kundcenter.web.Csv;
import kundcenter.web.Endpoint;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.desk.PromiseTable;

/// `GET /v1/reports/promises`: how the promise was kept on the tickets received in a period, for
/// the desk; as JSON or as a table.
record ShowPromises(Desk desk) implements Endpoint {

  @Override
  public Response handle(Request request, Caller caller) {
    if (!new Grant(caller).isDesk()) return Desk.refused(Refusal.DESK_ONLY);
    var query = request.query();
    var period = PeriodWalk.period(query);
    query.done();
    var now = desk.now();
    var clock = desk.sla();
    var rounds = new ArrayList<Round>();
    return new PeriodWalk(desk, request)
        .answer(
            period,
            ticket -> rounds.addAll(Round.of(ticket, clock, now)),
            () -> answer(request, period, now, PromiseReport.of(rounds)));
  }

  private static Response answer(
      Request request, Period period, Instant now, PromiseReport report) {
    var response = request.isAnsweredIn(Csv.TYPE)
        ? new PromiseTable(period, report).response()
        : Response.ok(new PromisesView(period, now, report).json());
    return response.inChosenForm();
  }
}
