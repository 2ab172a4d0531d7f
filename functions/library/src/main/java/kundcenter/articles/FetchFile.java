package kundcenter.articles;

import java.time.Instant;
import java.util.Optional;
import kundcenter.customer.Caller;
import kundcenter.file.FileId;
import kundcenter.file.FileName;
import kundcenter.file.Sha256;
import kundcenter.json.Records;
import kundcenter.library.Article;
import kundcenter.library.ArticleKind;
import kundcenter.library.Content;
import kundcenter.library.Enclosure;
import kundcenter.library.Reader;
import kundcenter.store.ArticleFiles;
import kundcenter.web.Endpoint;
import kundcenter.web.Request;
import kundcenter.web.Response;

/// `POST …/files/{file}/downloads`: a link to a file of an article, made when it is used and after
/// the article was found to be for the caller (threat T36). The desk also gets what is in the draft
/// alone.
record FetchFile(Shelves shelves) implements Endpoint {

  record Download(String url, Instant expires, FileName name, long size, Sha256 sha256) {}

  @Override
  public Response handle(Request request, Caller caller) {
    request.body(_ -> true);
    var reader = shelves.reader(caller);
    var article = Shelves.id(request).flatMap(shelves.articles()::find).orElse(null);
    var id = Shelves.file(request).orElse(null);
    if (article == null || id == null) return Shelves.noSuchArticle();
    return article
        .shown()
        .filter(content -> reader.belongsTo(content.audience()))
        .flatMap(content -> answer(article, content, id))
        .or(() ->
            reader instanceof Reader.Desk ? answer(article, article.draft(), id) : Optional.empty())
        .orElseGet(Shelves::noSuchArticle);
  }

  private Optional<Response> answer(Article article, Content content, FileId id) {
    return content.file(id).map(file -> answer(article, content.kind(), file));
  }

  private Response answer(Article article, ArticleKind kind, Enclosure file) {
    var now = shelves.now();
    var life = ArticleFiles.life(kind);
    var download = new Download(
        shelves.files().fetch(article.id(), file, now, life).toString(),
        now.plus(life),
        file.name(),
        file.size(),
        file.sha256());
    return Response.ok(Records.of(Download.class).write(download));
  }
}
