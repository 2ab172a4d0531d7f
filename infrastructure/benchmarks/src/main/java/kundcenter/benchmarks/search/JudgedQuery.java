package kundcenter.benchmarks.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// What somebody typed, and the articles that answer it.
///
/// @param kind what is hard about it
/// @param isHeldOut whether it was left out while the search was being tuned
/// @param expected any of them answers; none where nothing of ours does
record JudgedQuery(String kind, boolean isHeldOut, String text, Set<String> expected) {

  static List<JudgedQuery> all() {
    try (var in = JudgedQuery.class.getResourceAsStream("/judged-queries.tsv")) {
      var text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(1).map(JudgedQuery::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JudgedQuery of(String line) {
    var parts = line.split("\t", -1);
    return new JudgedQuery(
        parts[0],
        parts[1].equals("held-out"),
        parts[2],
        parts[3].equals("-") ? Set.of() : Set.of(parts[3].split(",", -1)));
  }

  /// One divided by the rank of the first answer; 0 without one. Where nothing answers, finding
  /// nothing is worth 1.
  double reciprocalRank(List<String> found) {
    if (expected.isEmpty()) return found.isEmpty() ? 1 : 0;
    for (var rank = 1; rank <= found.size(); rank++)
      if (expected.contains(found.get(rank - 1))) return 1.0 / rank;
    return 0;
  }
}
