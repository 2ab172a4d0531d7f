package kundcenter.articles;

import java.util.List;
import kundcenter.customer.Caller;
import kundcenter.customer.PersonId;
import kundcenter.file.FileId;
import kundcenter.library.Article;
import kundcenter.library.Article.Decided;
import kundcenter.web.Endpoint;
import kundcenter.web.Request;
import kundcenter.web.Response;

/// `POST …/files/{file}/confirm`: the file has been brought, and is in the draft from then on. A
/// second confirmation of the same file changes nothing.
record ConfirmFile(Shelves shelves) implements Endpoint {

  @Override
  public Response handle(Request request, Caller caller) {
    var lead = Shelves.lead(caller).orElse(null);
    if (lead == null) return Shelves.leadsOnly();
    request.body(_ -> true);
    var article = Shelves.id(request).flatMap(shelves.articles()::findLatest).orElse(null);
    var id = Shelves.file(request).orElse(null);
    if (article == null || id == null) return Shelves.noSuchArticle();
    return article.draft().file(id).isPresent()
        ? shelves.written(article)
        : settle(article, id, lead);
  }

  private Response settle(Article article, FileId id, PersonId lead) {
    var file = shelves.files().settle(article.id(), id).orElse(null);
    if (file == null) return Response.problem(LibraryProblem.Rights.UPLOAD_MISSING);
    return switch (article.enclose(file, lead, shelves.now())) {
      case Decided.Refused(var refusal) -> Response.problem(new LibraryProblem.Refused(refusal));
      case Decided.Changed changed -> {
        shelves.save(changed, List.of());
        yield shelves.written(changed.article());
      }
    };
  }
}
