package kundcenter.tickets;

import java.util.Arrays;
import java.util.Optional;
import kundcenter.customer.Caller;
import kundcenter.store.TicketList;
import kundcenter.ticket.Grant;
import kundcenter.ticket.Line;
import kundcenter.ticket.Refusal;
import kundcenter.ticket.Team;
import kundcenter.web.Endpoint;
import kundcenter.web.Page;
import kundcenter.web.ProblemType;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.WebProblem;

/// `GET /v1/queues/{team}/{line}`: the open tickets of a line, most urgent first, for the desk.
record ShowQueue(Desk desk) implements Endpoint {

  @Override
  public Response handle(Request request, Caller caller) {
    if (!new Grant(caller).isDesk()) return Desk.refused(Refusal.DESK_ONLY);
    var query = request.query();
    var limit = Page.limit(query);
    query.done();
    return queue(request)
        .map(queue -> new Listing(desk, request, caller).answer(queue, limit))
        .orElseGet(() -> Response.problem(WebProblem.NO_SUCH_RESOURCE));
  }

  private static Optional<TicketList> queue(Request request) {
    return named(request.part("team"), Team.values())
        .flatMap(team -> named(request.part("line"), Line.values())
            .map(line -> new TicketList.Queue(team, line)));
  }

  private static <E extends Enum<E>> Optional<E> named(String slug, E[] constants) {
    return Arrays.stream(constants)
        .filter(constant -> ProblemType.slug(constant.name()).equals(slug))
        .findFirst();
  }
}
