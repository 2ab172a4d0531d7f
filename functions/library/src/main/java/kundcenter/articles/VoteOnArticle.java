package kundcenter.articles;

import kundcenter.customer.Caller;
import kundcenter.customer.PersonId;
import kundcenter.library.ArticleId;
import kundcenter.library.Vote;
import kundcenter.web.Endpoint;
import kundcenter.web.Fields;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.Shape;

/// `POST /v1/articles/{id}/vote`: a person tells whether the article helped. A later vote replaces
/// the earlier one, so a repeated request does no harm and needs no key.
record VoteOnArticle(Shelves shelves) implements Endpoint {

  @Override
  public Response handle(Request request, Caller caller) {
    if (!(caller instanceof Caller.Person person))
      return Response.problem(LibraryProblem.Rights.PEOPLE_ONLY);
    var reader = shelves.reader(caller);
    var article = Shelves.id(request)
        .flatMap(shelves.articles()::find)
        .filter(reader::sees)
        .orElse(null);
    if (article == null) return Shelves.noSuchArticle();
    shelves.articles().vote(request.body(in -> vote(in, article.id(), person.person())));
    return Response.noContent();
  }

  private Vote vote(Fields in, ArticleId article, PersonId by) {
    return new Vote(
        article,
        by,
        in.required("helped", Shape.flag()),
        in.optional("reason", Shape.text(1, Vote.LONGEST_REASON)),
        shelves.now());
  }
}
