package kundcenter.local;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kundcenter.json.Json;
import kundcenter.json.JsonObject;
import kundcenter.local.articles.ArticleFile;

/// The requests that lay in the articles of the demo: each begun and published by its lead.
final class DemoArticles {

  private static final String LEAD = "maria";

  private DemoArticles() {}

  static List<DemoCall> calls() {
    return ArticleFile.all().stream().flatMap(DemoArticles::calls).toList();
  }

  private static Stream<DemoCall> calls(ArticleFile file) {
    var begin = call(
        "/v1/articles",
        Map.of("Idempotency-Key", "demo-article-" + file.id()),
        Optional.of(body(file)));
    var publish = call(
        "/v1/articles/" + file.id() + "/publish", Map.of("If-Match", "\"1\""), Optional.empty());
    return Stream.of(begin, publish);
  }

  private static DemoCall call(String path, Map<String, String> headers, Optional<Json> body) {
    var line =
        new DemoCall.Line(Optional.empty(), Optional.of(LEAD), "POST", path, Optional.of(headers));
    return new DemoCall(line, body);
  }

  private static Json body(ArticleFile file) {
    var body = JsonObject.with("id", file.id())
        .put("kind", file.kind())
        .put("visibility", file.visibility())
        .put(
            "texts",
            JsonObject.with("sv", text(file.sv())).put("en", text(file.en())).build());
    file.product().ifPresent(product -> body.put("product", product));
    file.module().ifPresent(module -> body.put("module", module));
    return body.build();
  }

  private static JsonObject text(ArticleFile.Text text) {
    return JsonObject.with("title", text.title()).put("body", text.body()).build();
  }
}
