package kundcenter.benchmarks.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kundcenter.library.ArticleId;
import kundcenter.library.ArticleKind;
import kundcenter.library.ArticleText;
import kundcenter.library.Content;
import kundcenter.library.Tally;
import kundcenter.library.Texts;
import kundcenter.library.Visibility;
import kundcenter.local.articles.ArticleFile;
import kundcenter.search.ArticleIndex;
import kundcenter.search.Entry;
import kundcenter.ticket.Report.Matter;

/// The articles of the demo as the index takes them in.
final class DemoLibrary {

  static final Instant PUBLISHED = Instant.parse("2026-11-26T08:00:00Z");

  private DemoLibrary() {}

  static List<Entry> entries() {
    return ArticleFile.all().stream().map(DemoLibrary::entry).toList();
  }

  static ArticleIndex index(List<Entry> entries) {
    return ArticleIndex.empty().with(entries, Set.of());
  }

  private static Entry entry(ArticleFile file) {
    var content = new Content(
        ArticleKind.valueOf(file.kind()),
        file.product().map(product -> new Matter(product, file.module())),
        Visibility.valueOf(file.visibility()),
        new Texts(text(file.sv()), Optional.of(text(file.en()))));
    return new Entry(new ArticleId(file.id()), content, PUBLISHED, Tally.NONE);
  }

  private static ArticleText text(ArticleFile.Text text) {
    return new ArticleText(text.title(), text.body());
  }
}
