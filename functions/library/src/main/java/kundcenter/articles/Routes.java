package kundcenter.articles;

import kundcenter.articles.ChangeArticle.By;
import kundcenter.library.Article;
import kundcenter.library.ArticleRefusal;
import kundcenter.web.Route;
import kundcenter.web.Router;
import kundcenter.web.Shape;

/// Every route of this function; `infrastructure/openapi.yaml` tells what each takes and answers.
final class Routes {

  private static final String ARTICLE = "/v1/articles/{id}";
  private static final String FILE = ARTICLE + "/files/{file}";

  private Routes() {}

  static Router router(Shelves shelves, HandOver handOver) {
    return new Router(
        Route.get(
            "/v1/articles", new SearchArticles(shelves), "q", "kind", "product", "module", "limit"),
        Route.post("/v1/articles", new BeginArticle(shelves)),
        Route.get(ARTICLE, new ShowArticle(shelves)),
        Route.get(ARTICLE + "/draft", new ShowDraft(shelves)),
        Route.post(ARTICLE + "/write", new ChangeArticle(shelves, By.SPECIALISTS, (_, in) -> {
          var content = ContentFields.content(in, shelves.settings().catalogue());
          return (article, by, now) -> article.write(content, by, now);
        })),
        Route.post(
            ARTICLE + "/publish", new ChangeArticle(shelves, By.LEADS, (_, _) -> Article::publish)),
        Route.post(ARTICLE + "/withdraw", new ChangeArticle(shelves, By.LEADS, (_, in) -> {
          var reason = in.required("reason", Shape.text(1, Article.LONGEST_REASON));
          return (article, by, now) -> article.withdraw(reason, by, now);
        })),
        Route.post(ARTICLE + "/vote", new VoteOnArticle(shelves)),
        Route.post(ARTICLE + "/files", new AnnounceFile(shelves)),
        Route.post(FILE + "/confirm", new ConfirmFile(shelves)),
        Route.post(FILE + "/downloads", new FetchFile(shelves)),
        Route.post(FILE + "/remove", new ChangeArticle(shelves, By.LEADS, (request, _) -> {
          var file = Shelves.file(request);
          return (article, by, now) -> file.map(id -> article.remove(id, by, now))
              .orElseGet(() -> new Article.Decided.Refused(ArticleRefusal.NO_SUCH_FILE));
        })),
        Route.post("/v1/library/similar", new SuggestArticles(shelves)),
        Route.get("/v1/library/misses", new ListMisses(shelves)),
        Route.get("/v1/library/unhelpful", new ListUnhelpful(shelves)),
        Route.post("/v1/handovers", handOver));
  }
}
