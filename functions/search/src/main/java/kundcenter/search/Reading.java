package kundcenter.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kundcenter.search.Tongue.Word;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// A question read in one language: what each of its words may be found by.
///
/// A word is found by its stem, by its root, and if it is a compound by its parts. One that
/// stands in no article in any language is taken for a typing error of the nearest ones that
/// do.
record Reading(Tongue tongue, IndexReader index) {

  private static final float TITLE = 3;
  private static final float ROOT = 0.5f;
  private static final float PARTS = 0.6f;
  private static final double PART = 0.7;
  private static final double UNKNOWN = 0.8;

  /// Of several ways to the same word the best counts, and the others a little.
  private static final float OTHER_WAYS = 0.1f;

  /// What the words of a text ask for; each word once. A compound that stands in no article is
  /// asked for as its parts, which together count for somewhat more than one word.
  List<Asked> read(String text) throws IOException {
    var asked = new ArrayList<Asked>();
    var seen = new HashSet<String>();
    for (var word : tongue.words(text)) {
      if (!seen.add(word.stem())) continue;
      var parts = isKnown(word) ? List.<String>of() : parts(word);
      if (parts.isEmpty()) asked.add(asked(word));
      for (var part : parts)
        if (seen.add(part)) asked.add(found(List.of(root(tongue.root(part), 1 / ROOT)), PART));
    }
    return asked;
  }

  private List<String> parts(Word word) {
    return tongue == Tongue.SV ? Compounds.parts(word.plain(), this::isWritten) : List.<String>of();
  }

  private Asked asked(Word word) throws IOException {
    var ways = ways(word);
    if (frequency(ways) > 0 || isKnown(word)) return found(ways, 1);
    var meant = meant(word);
    return found(meant.isEmpty() ? ways : meant, 1);
  }

  /// A word that no article has may be one of a question that no article repeats: it counts, but
  /// for less than one that could have been found.
  private Asked found(List<Way> ways, double factor) {
    var df = frequency(ways);
    var queries = ways.stream().map(Way::query).toList();
    var marks = new HashSet<String>();
    for (var way : ways) marks.addAll(way.marks());
    return new Asked(
        new DisjunctionMaxQuery(queries, OTHER_WAYS),
        factor * (df == 0 ? UNKNOWN * weight(1) : weight(df)),
        marks,
        df > 0);
  }

  /// Robertson's and Spärck Jones's weight of a word, which is never below 0 here.
  ///
  /// @param df in titles and in texts, so that an article may be counted twice
  private double weight(int df) {
    var articles = Math.min(df, index.numDocs());
    return Math.log(1 + (index.numDocs() - articles + 0.5) / (articles + 0.5));
  }

  /// One way to find a word.
  private record Way(Query query, Set<String> marks, int frequency) {}

  private static int frequency(List<Way> ways) {
    return ways.stream().mapToInt(Way::frequency).max().orElse(0);
  }

  private List<Way> ways(Word word) throws IOException {
    var ways = new ArrayList<Way>();
    ways.add(stem(word.stem(), 1));
    ways.add(root(tongue.root(word.stem()), 1));
    var parts = parts(word);
    if (!parts.isEmpty()) ways.add(together(parts));
    return ways;
  }

  private Way stem(String stem, float boost) throws IOException {
    return new Way(
        inTitleOrText(Fields.TITLE_STEMS, Fields.TEXT_STEMS, stem, boost),
        Set.of(stem),
        index.docFreq(term(Fields.TEXT_STEMS, stem))
            + index.docFreq(term(Fields.TITLE_STEMS, stem)));
  }

  private Way root(String root, float boost) throws IOException {
    return new Way(
        inTitleOrText(Fields.TITLE_ROOTS, Fields.TEXT_ROOTS, root, boost * ROOT),
        Set.of(root),
        Math.max(
            index.docFreq(term(Fields.TEXT_ROOTS, root)),
            index.docFreq(term(Fields.TITLE_ROOTS, root))));
  }

  /// All parts are wanted: *semesterskuld* is no holiday and no debt.
  private Way together(List<String> stems) throws IOException {
    var all = new BooleanQuery.Builder();
    var marks = new HashSet<String>();
    var rarest = Integer.MAX_VALUE;
    for (var stem : stems) {
      var part = root(tongue.root(stem), 1 / ROOT);
      all.add(part.query(), Occur.MUST);
      marks.addAll(part.marks());
      rarest = Math.min(rarest, part.frequency());
    }
    return new Way(new BoostQuery(all.build(), PARTS / stems.size()), marks, rarest);
  }

  private Query inTitleOrText(String title, String text, String term, float boost) {
    return new BoostQuery(
        new DisjunctionMaxQuery(
            List.of(
                new BoostQuery(new TermQuery(term(title, term)), TITLE),
                new TermQuery(term(text, term))),
            OTHER_WAYS),
        boost);
  }

  /// The words that may have been meant, the likeliest first.
  private List<Way> meant(Word word) throws IOException {
    var ways = new ArrayList<Way>();
    for (var near : Near.of(word.plain(), tongue.field(Fields.WORDS), index)) {
      var stem = tongue.stem(near.word());
      ways.add(stem(stem, near.likeness()));
      ways.add(root(tongue.root(stem), near.likeness()));
    }
    if (ways.isEmpty() && tongue == Tongue.SV) {
      var parts = Compounds.nearParts(word.plain(), this::isWritten);
      if (!parts.isEmpty()) ways.add(together(parts));
    }
    ways.sort(Comparator.comparingInt(Way::frequency).reversed());
    return ways;
  }

  /// Whether it stands in an article as it is, in any language.
  private boolean isKnown(Word word) throws IOException {
    for (var any : Tongue.ALL) {
      if (index.docFreq(new Term(any.field(Fields.TEXT_STEMS), any.stem(word.plain()))) > 0
          || index.docFreq(new Term(any.field(Fields.TITLE_STEMS), any.stem(word.plain()))) > 0)
        return true;
    }
    return false;
  }

  private boolean isWritten(String plain) {
    try {
      return index.docFreq(term(Fields.WORDS, plain)) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Term term(String field, String text) {
    return new Term(tongue.field(field), text);
  }
}
