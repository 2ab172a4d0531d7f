package kundcenter.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;

/// How well each document answers what was asked. Lucene's BM25 scores each word; a document
/// counts only where the words that it has make up enough of what all of them tell, so that
/// one common word of five finds nothing.
///
/// @param share of what the words tell, from 0 to 1, that a document must have
/// @param most how many words count: those that tell most
/// @param onlyFound whether words that no article has are passed over
record Scoring(double share, int most, boolean onlyFound) {

  /// What is in the other language than the one that is read counts for less.
  private static final float OTHER_TONGUE = 0.8f;

  /// A score by document number; 0 for what is no answer.
  float[] scores(Words asked, Tongue read, IndexSearcher searcher, Shelf shelf) throws IOException {
    var best = new float[shelf.size()];
    for (var tongue : Tongue.ALL) {
      var words = telling(asked.in(tongue));
      var scores = new float[shelf.size()];
      var told = new double[shelf.size()];
      for (var word : words) add(word, searcher, scores, told);
      var enough = share * words.stream().mapToDouble(Asked::weight).sum();
      var factor = tongue == read ? 1 : OTHER_TONGUE;
      for (var number = 0; number < best.length; number++)
        if (scores[number] > 0 && told[number] >= enough)
          best[number] = Math.max(best[number], factor * scores[number] * shelf.standing(number));
    }
    return best;
  }

  private List<Asked> telling(List<Asked> words) {
    return words.stream()
        .filter(word -> word.isFound() || !onlyFound)
        .sorted(Comparator.comparingDouble(Asked::weight).reversed())
        .limit(most)
        .toList();
  }

  private static void add(Asked word, IndexSearcher searcher, float[] scores, double[] told)
      throws IOException {
    var weight = searcher.createWeight(searcher.rewrite(word.query()), ScoreMode.COMPLETE, 1);
    for (var leaf : searcher.getIndexReader().leaves()) {
      var scorer = weight.scorer(leaf);
      if (scorer == null) continue;
      var documents = scorer.iterator();
      for (var number = documents.nextDoc();
          number != DocIdSetIterator.NO_MORE_DOCS;
          number = documents.nextDoc()) {
        scores[leaf.docBase + number] += scorer.score();
        told[leaf.docBase + number] += word.weight();
      }
    }
  }
}
