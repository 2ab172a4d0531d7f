package kundcenter.articles;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kundcenter.customer.Caller;
import kundcenter.json.Records;
import kundcenter.library.Article;
import kundcenter.library.Revision;
import kundcenter.library.Tally;
import kundcenter.ticket.Grant;
import kundcenter.web.ETag;
import kundcenter.web.Endpoint;
import kundcenter.web.Request;
import kundcenter.web.Response;

/// `GET /v1/articles/{id}/draft`, for the desk: what is being written, its history and what readers
/// said.
record ShowDraft(Shelves shelves) implements Endpoint {

  private record ReasonView(boolean helped, Optional<String> reason, Instant at) {}

  private record View(
      ArticleView.Written article, List<Revision> history, List<ReasonView> reasons) {}

  @Override
  public Response handle(Request request, Caller caller) {
    if (!new Grant(caller).isDesk()) return Response.problem(LibraryProblem.Rights.DESK_ONLY);
    var article = Shelves.id(request).flatMap(shelves.articles()::findLatest).orElse(null);
    if (article == null) return Shelves.noSuchArticle();
    return new ETag(article.version())
        .answer(request, () -> Records.of(View.class).write(view(article)));
  }

  private View view(Article article) {
    var id = article.id();
    var votes = shelves.articles().tallies().getOrDefault(id, Tally.NONE);
    return new View(
        ArticleView.written(article, votes),
        shelves.articles().history(id),
        shelves.articles().reasons(id).stream()
            .map(vote -> new ReasonView(vote.helped(), vote.reason(), vote.at()))
            .toList());
  }
}
