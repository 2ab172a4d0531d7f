package kundcenter.articles;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import kundcenter.customer.Caller;
import kundcenter.customer.PersonId;
import kundcenter.json.Records;
import kundcenter.library.Article;
import kundcenter.library.Article.Decided;
import kundcenter.library.Tally;
import kundcenter.store.Stale;
import kundcenter.web.ETag;
import kundcenter.web.Endpoint;
import kundcenter.web.Fields;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.WebProblem;

/// `POST /v1/articles/{id}/<act>`: decides an act against the version that the caller saw.
///
/// @param by who may do it
record ChangeArticle(Shelves shelves, By by, Function<Fields, Wish> reader) implements Endpoint {

  enum By {
    SPECIALISTS,
    LEADS
  }

  /// What is wished of an article.
  @FunctionalInterface
  interface Wish {
    Decided decide(Article article, PersonId by, Instant now);
  }

  @Override
  public Response handle(Request request, Caller caller) {
    if (!(caller instanceof Caller.Specialist specialist))
      return Response.problem(LibraryProblem.Rights.DESK_ONLY);
    if (by == By.LEADS && !specialist.lead()) return Response.problem(WebProblem.LEADS_ONLY);
    var article = Shelves.id(request).flatMap(shelves.articles()::findLatest).orElse(null);
    if (article == null) return Shelves.noSuchArticle();
    if (ETag.required(request) != article.version()) throw new Stale();
    var wish = request.body(reader);
    return switch (wish.decide(article, specialist.person(), shelves.now())) {
      case Decided.Refused(var refusal) -> Response.problem(new LibraryProblem.Refused(refusal));
      case Decided.Changed changed -> {
        shelves.save(changed, List.of());
        yield answer(changed.article()).minimalIfPreferred(request);
      }
    };
  }

  private Response answer(Article article) {
    var votes = shelves.articles().tallies().getOrDefault(article.id(), Tally.NONE);
    var view = ArticleView.written(article, votes);
    return Response.ok(Records.of(ArticleView.Written.class).write(view))
        .with("ETag", new ETag(article.version()).toString());
  }
}
