package kundcenter.articles;

import java.time.Instant;
import java.util.List;
import kundcenter.customer.Caller;
import kundcenter.customer.PersonId;
import kundcenter.library.Article;
import kundcenter.library.Article.Decided;
import kundcenter.store.Stale;
import kundcenter.web.ETag;
import kundcenter.web.Endpoint;
import kundcenter.web.Fields;
import kundcenter.web.Request;
import kundcenter.web.Response;

/// `POST /v1/articles/{id}/<act>`: decides an act against the version that the caller saw.
///
/// @param by who may do it
record ChangeArticle(Shelves shelves, By by, Wishes wishes) implements Endpoint {

  enum By {
    SPECIALISTS,
    LEADS
  }

  /// What is wished of an article.
  @FunctionalInterface
  interface Wish {
    Decided decide(Article article, PersonId by, Instant now);
  }

  /// What is wished by a request and the fields of its body.
  @FunctionalInterface
  interface Wishes {
    Wish read(Request request, Fields in);
  }

  @Override
  public Response handle(Request request, Caller caller) {
    if (!(caller instanceof Caller.Specialist specialist))
      return Response.problem(LibraryProblem.Rights.DESK_ONLY);
    if (by == By.LEADS && !specialist.lead()) return Shelves.leadsOnly();
    var article = Shelves.id(request).flatMap(shelves.articles()::findLatest).orElse(null);
    if (article == null) return Shelves.noSuchArticle();
    if (ETag.required(request) != article.version()) throw new Stale();
    var wish = request.body(in -> wishes.read(request, in));
    return switch (wish.decide(article, specialist.person(), shelves.now())) {
      case Decided.Refused(var refusal) -> Response.problem(new LibraryProblem.Refused(refusal));
      case Decided.Changed changed -> {
        shelves.save(changed, List.of());
        yield shelves.written(changed.article()).minimalIfPreferred(request);
      }
    };
  }
}
