package kundcenter.notices.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A line of a template: our own text, with `{name}` where a word is put in.
record Line(List<Part> parts) {

  sealed interface Part {
    record Ours(String text) implements Part {}

    record Place(String name) implements Part {}
  }

  static Line of(String text) {
    var parts = new ArrayList<Part>();
    var from = 0;
    for (var open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
      var close = text.indexOf('}', open);
      if (close < 0) throw new IllegalArgumentException("a { without its }: " + text);
      if (open > from) parts.add(new Part.Ours(text.substring(from, open)));
      parts.add(new Part.Place(text.substring(open + 1, close)));
      from = close + 1;
    }
    if (from < text.length()) parts.add(new Part.Ours(text.substring(from)));
    return new Line(parts);
  }

  Stream<String> places() {
    return parts.stream()
        .flatMap(part -> part instanceof Part.Place(var name) ? Stream.of(name) : Stream.empty());
  }
}
