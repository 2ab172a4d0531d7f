package kundcenter.notices.letter;

import java.util.HashMap;
import java.util.Map;

/// How letters look: the pieces of `look.html`, by name. A piece has places written `[[name]]`,
/// and only markup that is safe goes into them.
final class Look {

  private static final String PIECE = "== ";

  private final Map<String, String> pieces = new HashMap<>();

  Look(String file) {
    var name = "";
    for (var line : file.lines().toList()) {
      if (line.startsWith(PIECE)) {
        name = line.substring(PIECE.length());
        pieces.put(name, "");
      } else {
        pieces.merge(name, line + "\n", String::concat);
      }
    }
  }

  Html fill(String piece, Map<String, Html> words) {
    var text = pieces.get(piece);
    if (text == null) throw new IllegalArgumentException("the look has no " + piece);
    var filled = new StringBuilder(text.length() * 2);
    var from = 0;
    for (var open = text.indexOf("[["); open >= 0; open = text.indexOf("[[", from)) {
      var close = text.indexOf("]]", open);
      var word = words.get(text.substring(open + 2, close));
      if (word == null) throw new IllegalArgumentException(piece + " lacks a word");
      filled.append(text, from, open).append(word.markup());
      from = close + 2;
    }
    return new Html(filled.append(text, from, text.length()).toString());
  }

  Html fill(String piece, String name, Html word) {
    return fill(piece, Map.of(name, word));
  }
}
