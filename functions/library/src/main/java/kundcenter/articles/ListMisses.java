package kundcenter.articles;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import kundcenter.customer.Caller;
import kundcenter.json.Records;
import kundcenter.ticket.Grant;
import kundcenter.web.Endpoint;
import kundcenter.web.Request;
import kundcenter.web.Response;

/// `GET /v1/library/misses`, for the desk: what was looked for in vain this month and the last.
record ListMisses(Shelves shelves) implements Endpoint {

  private record MissView(String text, int times, Instant last) {}

  private record View(List<MissView> thisMonth, List<MissView> lastMonth) {}

  @Override
  public Response handle(Request request, Caller caller) {
    if (!new Grant(caller).isDesk()) return Response.problem(LibraryProblem.Rights.DESK_ONLY);
    var month = YearMonth.from(shelves.now().atOffset(ZoneOffset.UTC));
    var view = new View(in(month), in(month.minusMonths(1)));
    return Response.ok(Records.of(View.class).write(view));
  }

  private List<MissView> in(YearMonth month) {
    return shelves.misses().in(month).stream()
        .map(miss -> new MissView(miss.text(), miss.times(), miss.last()))
        .toList();
  }
}
