package kundcenter.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;

/// A word of the articles that differs from a mistyped one by a sign or two; the first sign is
/// taken to be right.
///
/// @param likeness above 0 and at most 1
record Near(String word, float likeness) {

  private static final int SHORTEST = 4;
  private static final int SHORTEST_FOR_TWO = 8;
  private static final int MOST = 4;

  static List<Near> of(String typed, String field, IndexReader index) throws IOException {
    var terms = typed.length() < SHORTEST ? null : MultiTerms.getTerms(index, field);
    if (terms == null) return List.of();
    var edits = typed.length() < SHORTEST_FOR_TWO ? 1 : 2;
    var near = new FuzzyTermsEnum(terms, new Term(field, typed), edits, 1, true);
    var found = new ArrayList<Near>();
    for (var term = near.next(); term != null; term = near.next()) {
      var boost = near.attributes().addAttribute(BoostAttribute.class).getBoost();
      found.add(new Near(term.utf8ToString(), boost));
    }
    found.sort(Comparator.comparingDouble(Near::likeness).reversed());
    return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
  }
}
