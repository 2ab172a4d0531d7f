package kundcenter.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;

/// The words of a text in every language that it may be in.
record Words(Map<Tongue, List<Asked>> byTongue) {

  static Words of(String text, IndexReader index) throws IOException {
    var all = new HashMap<Tongue, List<Asked>>();
    for (var tongue : Tongue.ALL) all.put(tongue, new Reading(tongue, index).read(text));
    return new Words(all);
  }

  boolean isEmpty() {
    return byTongue.values().stream().allMatch(List::isEmpty);
  }

  List<Asked> in(Tongue tongue) {
    return byTongue.getOrDefault(tongue, List.of());
  }

  /// What is to be marked in a text of the language.
  Set<String> marks(Tongue tongue) {
    var marks = new HashSet<String>();
    for (var asked : in(tongue)) marks.addAll(asked.marks());
    return Set.copyOf(marks);
  }
}
