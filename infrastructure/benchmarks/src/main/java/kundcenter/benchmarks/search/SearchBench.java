package kundcenter.benchmarks.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kundcenter.customer.Language;
import kundcenter.library.Question;
import kundcenter.library.Reader;
import kundcenter.library.Search;
import kundcenter.search.ArticleIndex;

/// `bench search`: judged queries against plain substring search, and what ten thousand articles
/// cost against a hundred.
public final class SearchBench {

  static final double WANTED_RANK = 0.85;

  private static final int FEW = 100;
  private static final int MANY = 10_000;
  private static final int ROUNDS = 7;
  private static final Reader DESK = new Reader.Desk();

  private SearchBench() {}

  public static void run() {
    judge();
    measure();
  }

  private static void judge() {
    var entries = DemoLibrary.entries();
    var search = DemoLibrary.index(entries).search();
    var queries = JudgedQuery.all();
    System.out.printf(
        "%d queries on %d articles: mean reciprocal rank%n%n", queries.size(), entries.size());
    var ours = ranks(queries, text -> ids(search, text));
    var plain = ranks(queries, new PlainSearch(entries)::find);
    System.out.printf("%-12s %8s %10s%n", "", "search", "substring");
    ours.forEach((kind, rank) ->
        System.out.printf("%-12s %8.3f %10.3f%n", kind, rank, plain.getOrDefault(kind, 0.0)));
    System.out.println("\nwhere the first hit is another:");
    for (var query : queries) {
      var found = ids(search, query.text());
      if (query.reciprocalRank(found) < 1)
        System.out.printf(
            "  %.2f  %-8s %s -> %s%n",
            query.reciprocalRank(found),
            query.isHeldOut() ? "held-out" : "tuning",
            query.text(),
            found.stream().limit(3).toList());
    }
  }

  /// The mean of all, of the held-out part and of each kind.
  static Map<String, Double> ranks(
      List<JudgedQuery> queries, Function<String, List<String>> search) {
    var ranks = new LinkedHashMap<String, List<Double>>();
    for (var query : queries) {
      var rank = query.reciprocalRank(search.apply(query.text()));
      for (var group : List.of("all", query.isHeldOut() ? "held-out" : "tuning", query.kind()))
        ranks.computeIfAbsent(group, _ -> new ArrayList<>()).add(rank);
    }
    var means = new LinkedHashMap<String, Double>();
    ranks.forEach((group, all) ->
        means.put(group, all.stream().mapToDouble(Double::doubleValue).average().orElse(0)));
    return means;
  }

  static List<String> ids(Search search, String text) {
    var question = new Question(text, Language.SV, Optional.empty(), Optional.empty(), 10);
    return search.find(question, DESK).hits().stream()
        .map(hit -> hit.id().value())
        .toList();
  }

  private static void measure() {
    var few = DemoLibrary.index(GeneratedLibrary.of(FEW)).bytes();
    var many = DemoLibrary.index(GeneratedLibrary.of(MANY)).bytes();
    System.out.printf("%n%-10s %12s %10s %12s%n", "articles", "index bytes", "load ms", "p50 ms");
    var loadFew = new ArrayList<Double>();
    var loadMany = new ArrayList<Double>();
    for (var round = 0; round < ROUNDS; round++) {
      loadFew.add(milliseconds(() -> ArticleIndex.of(few).search()));
      loadMany.add(milliseconds(() -> ArticleIndex.of(many).search()));
    }
    var inFew = ArticleIndex.of(few).search();
    var inMany = ArticleIndex.of(many).search();
    var timesFew = new ArrayList<Double>();
    var timesMany = new ArrayList<Double>();
    for (var round = 0; round < ROUNDS; round++) {
      timesFew.clear();
      timesMany.clear();
      for (var query : JudgedQuery.all()) {
        timesFew.add(milliseconds(() -> ids(inFew, query.text())));
        timesMany.add(milliseconds(() -> ids(inMany, query.text())));
      }
    }
    System.out.printf(
        "%-10d %12d %10.1f %12.3f%n", FEW, few.length, median(loadFew), median(timesFew));
    System.out.printf(
        "%-10d %12d %10.1f %12.3f%n", MANY, many.length, median(loadMany), median(timesMany));
    System.out.printf("ratio of p50: %.2f (at most 3)%n", median(timesMany) / median(timesFew));
  }

  private static double milliseconds(Runnable work) {
    var began = System.nanoTime();
    work.run();
    return (System.nanoTime() - began) / 1e6;
  }

  private static double median(List<Double> values) {
    var sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
