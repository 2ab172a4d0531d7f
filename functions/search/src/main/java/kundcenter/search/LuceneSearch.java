package kundcenter.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;
import kundcenter.customer.Language;
import kundcenter.library.Found;
import kundcenter.library.Question;
import kundcenter.library.Reader;
import kundcenter.library.Search;
import kundcenter.ticket.Report.Matter;
import org.apache.lucene.search.IndexSearcher;

/// The search in one index. For any thread.
public final class LuceneSearch implements Search {

  /// An article that is about what was asked about counts for more, by this much.
  private static final float ABOUT = 1.3f;

  private static final Scoring FOR_QUESTION = new Scoring(0.4, Integer.MAX_VALUE, false);

  /// A ticket has many words, and an answer few of them. Of those that any article has, the dozen
  /// that tell most count.
  private static final Scoring FOR_TICKET = new Scoring(0.3, 12, true);

  /// @param number of the document
  private record Ranked(int number, double score) {
    private static final Comparator<Ranked> WORST_FIRST = Comparator.comparingDouble(Ranked::score)
        .thenComparing(Comparator.comparingInt(Ranked::number).reversed());
  }

  private final IndexSearcher searcher;
  private final Shelf shelf;
  private final Hits hits;

  LuceneSearch(IndexSearcher searcher) throws IOException {
    this.searcher = searcher;
    this.shelf = Shelf.of(searcher.getIndexReader());
    this.hits = new Hits(searcher, shelf);
  }

  @Override
  public Found find(Question question, Reader reader) {
    try {
      var asked = Words.of(question.text(), searcher.getIndexReader());
      if (asked.isEmpty() && !question.text().isBlank()) return Found.NOTHING;
      var scores = asked.isEmpty()
          ? shelf.byAge()
          : FOR_QUESTION.scores(asked, Tongue.of(question.language()), searcher, shelf);
      var counting = new Counting(question);
      var best = best(scores, question.limit(), number -> {
        var place = shelf.place(number);
        return reader.belongsTo(place.audience()) && counting.isHit(place);
      });
      return counting.found(
          hits.of(best, question.language(), asked.marks(Tongue.of(question.language()))));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // the index lies in memory
    }
  }

  @Override
  public List<Found.Hit> similar(
      String text, Optional<Matter> about, Language language, int limit, Reader reader) {
    try {
      var asked = Words.of(text, searcher.getIndexReader());
      if (asked.isEmpty()) return List.of();
      var scores = FOR_TICKET.scores(asked, Tongue.of(language), searcher, shelf);
      for (var number = 0; number < scores.length; number++) {
        var place = shelf.place(number);
        if (about.filter(place::isAbout).isPresent()) scores[number] *= ABOUT;
      }
      var best =
          best(scores, limit, number -> reader.belongsTo(shelf.place(number).audience()));
      return hits.of(best, language, asked.marks(Tongue.of(language)));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // the index lies in memory
    }
  }

  /// The documents of the highest scores, best first.
  private static List<Integer> best(float[] scores, int limit, IntPredicate isWanted) {
    var kept = new PriorityQueue<Ranked>(Ranked.WORST_FIRST);
    for (var number = 0; number < scores.length; number++) {
      if (scores[number] <= 0 || !isWanted.test(number)) continue;
      kept.add(new Ranked(number, scores[number]));
      if (kept.size() > limit) kept.poll();
    }
    var best = new ArrayList<Integer>(kept.size());
    while (!kept.isEmpty()) best.addFirst(kept.remove().number());
    return best;
  }
}
