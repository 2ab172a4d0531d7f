package kundcenter.articles;

import kundcenter.customer.Caller;
import kundcenter.json.Records;
import kundcenter.library.Article.Standing;
import kundcenter.web.ETag;
import kundcenter.web.Endpoint;
import kundcenter.web.Request;
import kundcenter.web.Response;

/// `GET /v1/articles/{id}`: an article as the caller may read it.
record ShowArticle(Shelves shelves) implements Endpoint {

  @Override
  public Response handle(Request request, Caller caller) {
    var reader = shelves.reader(caller);
    var article = Shelves.id(request)
        .flatMap(shelves.articles()::find)
        .filter(reader::sees)
        .orElse(null);
    if (article == null || !(article.standing() instanceof Standing.Published published))
      return Shelves.noSuchArticle();
    return new ETag(article.version())
        .answer(
            request,
            () -> Records.of(ArticleView.Read.class)
                .write(ArticleView.read(article, published, request.language())))
        .in(request.language());
  }
}
