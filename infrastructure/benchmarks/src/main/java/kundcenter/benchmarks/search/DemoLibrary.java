package kundcenter.benchmarks.search;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import kundcenter.library.Tally;
import kundcenter.local.articles.ArticleFile;
import kundcenter.search.ArticleIndex;
import kundcenter.search.Entry;

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
    return new Entry(file.id(), file.content(), PUBLISHED, Tally.NONE);
  }
}
