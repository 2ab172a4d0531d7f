package kundcenter.articles;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import kundcenter.customer.Caller;
import kundcenter.json.Records;
import kundcenter.library.ArticleId;
import kundcenter.library.Tally;
import kundcenter.ticket.Grant;
import kundcenter.web.Endpoint;
import kundcenter.web.Request;
import kundcenter.web.Response;

/// `GET /v1/library/unhelpful`, for the desk: the articles that helped fewest of those who said,
/// the worst first, with what these missed.
record ListUnhelpful(Shelves shelves) implements Endpoint {

  private static final int MOST = 20;

  private record ArticleLine(
      ArticleId id, String path, int helped, int didNot, List<String> reasons) {}

  private record View(List<ArticleLine> items) {}

  @Override
  public Response handle(Request request, Caller caller) {
    if (!new Grant(caller).isDesk()) return Response.problem(LibraryProblem.Rights.DESK_ONLY);
    var worst = shelves.articles().tallies().entrySet().stream()
        .filter(entry -> entry.getValue().didNot() > 0)
        .sorted(Comparator.comparingDouble(
                (Map.Entry<ArticleId, Tally> entry) -> entry.getValue().merit())
            .thenComparing(Map.Entry::getKey))
        .limit(MOST)
        .map(entry -> line(entry.getKey(), entry.getValue()))
        .toList();
    return Response.ok(Records.of(View.class).write(new View(worst)));
  }

  private ArticleLine line(ArticleId id, Tally votes) {
    var reasons = shelves.articles().reasons(id).stream()
        .filter(vote -> !vote.helped())
        .flatMap(vote -> vote.reason().stream())
        .toList();
    return new ArticleLine(id, id.path(), votes.helped(), votes.didNot(), reasons);
  }
}
