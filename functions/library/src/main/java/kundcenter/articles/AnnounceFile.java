package kundcenter.articles;

import java.time.Instant;
import java.util.Map;
import kundcenter.customer.Caller;
import kundcenter.file.FileId;
import kundcenter.file.FileName;
import kundcenter.json.Records;
import kundcenter.library.Enclosure;
import kundcenter.store.Announced;
import kundcenter.store.ArticleFiles;
import kundcenter.web.Endpoint;
import kundcenter.web.Fields;
import kundcenter.web.RandomId;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.Shape;

/// `POST …/files`: tells a lead where to bring a file or a film. Nothing is in the article before
/// it is confirmed, so asking twice does no harm.
record AnnounceFile(Shelves shelves) implements Endpoint {

  private static final Shape<FileName> NAME = Shape.text(1, 255).as(FileName::of);

  /// @param headers to be sent with the file, in a PUT
  record Offer(FileId id, String url, Map<String, String> headers, Instant expires) {}

  @Override
  public Response handle(Request request, Caller caller) {
    if (Shelves.lead(caller).isEmpty()) return Shelves.leadsOnly();
    var announced = request.body(AnnounceFile::read);
    var article = Shelves.id(request).flatMap(shelves.articles()::findLatest).orElse(null);
    if (article == null) return Shelves.noSuchArticle();
    var id = new FileId(RandomId.next());
    var now = shelves.now();
    var upload = shelves.files().announce(article.id(), id, announced, now);
    var offer =
        new Offer(id, upload.url().toString(), upload.headers(), now.plus(ArticleFiles.TO_BRING));
    return Response.ok(Records.of(Offer.class).write(offer));
  }

  private static Announced read(Fields in) {
    return new Announced(
        in.required("name", NAME),
        in.required("type", Shape.line(1, 100)),
        in.required("size", Shape.whole(1, Enclosure.LARGEST)),
        in.required("sha256", Shape.digest()));
  }
}
