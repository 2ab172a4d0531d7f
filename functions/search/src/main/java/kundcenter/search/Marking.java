package kundcenter.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kundcenter.library.Found.Piece;
import kundcenter.search.Tongue.Word;

/// The words that were looked for, marked in a text.
///
/// @param marks their stems and roots
record Marking(Tongue tongue, Set<String> marks) {

  /// The most signs of an excerpt.
  static final int LENGTH = 220;

  /// How much of the text goes before the first mark.
  private static final int BEFORE = 40;

  private static final String CUT = "…";

  List<Piece> whole(String text) {
    return pieces(text, 0, text.length(), marked(text));
  }

  /// The part of a text in which most stands that was looked for; its beginning if nothing
  /// does.
  List<Piece> excerpt(String text) {
    var words = marked(text);
    var first = best(words);
    var from = wordStart(text, Math.max(0, first - BEFORE));
    var to = wordEnd(text, Math.min(text.length(), from + LENGTH));
    var pieces = new ArrayList<Piece>();
    if (from > 0) pieces.add(new Piece(CUT, false));
    pieces.addAll(pieces(text, from, to, words));
    if (to < text.length()) pieces.add(new Piece(CUT, false));
    return pieces;
  }

  private List<Word> marked(String text) {
    return tongue.words(text).stream().filter(this::isMarked).toList();
  }

  private boolean isMarked(Word word) {
    return marks.contains(word.stem())
        || marks.contains(tongue.root(word.stem()))
        || (tongue == Tongue.SV
            && marks.stream().anyMatch(word.plain()::contains)
            && Compounds.parts(word.plain(), _ -> false).stream()
                .map(tongue::root)
                .anyMatch(marks::contains));
  }

  /// Where the marked word begins after which most different ones follow within an excerpt.
  private static int best(List<Word> words) {
    var best = 0;
    var most = 0L;
    for (var word : words) {
      var near = words.stream()
          .filter(it -> it.start() >= word.start() && it.end() <= word.start() + LENGTH - BEFORE)
          .map(Word::stem)
          .distinct()
          .count();
      if (near > most) {
        most = near;
        best = word.start();
      }
    }
    return best;
  }

  private static int wordStart(String text, int from) {
    if (from == 0) return 0;
    var space = text.indexOf(' ', from);
    return space < 0 || space > from + BEFORE ? from : space + 1;
  }

  private static int wordEnd(String text, int to) {
    if (to == text.length()) return to;
    var space = text.lastIndexOf(' ', to);
    return space < to - BEFORE ? to : space;
  }

  private static List<Piece> pieces(String text, int from, int to, List<Word> marked) {
    var pieces = new ArrayList<Piece>();
    var at = from;
    for (var word : marked) {
      if (word.start() < at || word.end() > to) continue;
      if (word.start() > at) pieces.add(new Piece(text.substring(at, word.start()), false));
      pieces.add(new Piece(text.substring(word.start(), word.end()), true));
      at = word.end();
    }
    if (at < to) pieces.add(new Piece(text.substring(at, to), false));
    return pieces;
  }
}
