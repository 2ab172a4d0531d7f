package kundcenter.articles;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kundcenter.customer.Caller;
import kundcenter.json.Records;
import kundcenter.library.ArticleKind;
import kundcenter.library.Found;
import kundcenter.library.Question;
import kundcenter.store.Searches;
import kundcenter.ticket.Report.Matter;
import kundcenter.web.Endpoint;
import kundcenter.web.Request;
import kundcenter.web.Response;
import kundcenter.web.Shape;

/// `GET /v1/articles`: published articles by their words, the best first, counting only what the
/// caller may see.
record SearchArticles(Shelves shelves) implements Endpoint {

  private static final int MOST = 50;
  private static final int USUAL = 10;

  private record MatterView(String product, Optional<String> module, int hits) {}

  private record View(
      int total, List<HitView> items, Map<ArticleKind, Integer> kinds, List<MatterView> products) {}

  @Override
  public Response handle(Request request, Caller caller) {
    var query = request.query();
    var text = query.optional("q", Shape.line(0, Question.LONGEST)).orElse("");
    var kind = query.optional("kind", Shape.oneOf(ArticleKind.class));
    var about = ContentFields.about(query, shelves.settings().catalogue());
    var limit = query.optional("limit", Shape.integer(1, MOST)).orElse(USUAL);
    query.done();
    var question = new Question(text, request.language(), kind, about, limit);
    var found = new Searches(shelves.search(), shelves.misses())
        .find(question, shelves.reader(caller), shelves.now());
    return Response.ok(Records.of(View.class).write(view(found))).in(request.language());
  }

  private static View view(Found found) {
    var matters = found.matters().entrySet().stream()
        .map(entry -> view(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(MatterView::product)
            .thenComparing(view -> view.module().orElse("")))
        .toList();
    return new View(
        found.total(), found.hits().stream().map(HitView::of).toList(), found.kinds(), matters);
  }

  private static MatterView view(Matter matter, int hits) {
    return new MatterView(matter.product(), matter.module(), hits);
  }
}
