package kundcenter.portal;

import java.util.ArrayList;
import java.util.List;

/// A message as people read it: its paragraphs, and what it quotes of others, to be folded away.
public record Prose(List<Part> parts) {

  /// Lines that belong together.
  ///
  /// @param quoted said before by somebody else
  public record Part(boolean quoted, String text) {}

  public Prose {
    parts = List.copyOf(parts);
  }

  /// Lines that begin with `>` are quoted, as in mail (RFC 3676 §4.5).
  static Prose of(String text) {
    var parts = new ArrayList<Part>();
    var lines = new StringBuilder();
    var quoted = false;
    for (var line : text.split("\n", -1)) {
      var isQuote = line.startsWith(">");
      if (isQuote != quoted || (!isQuote && line.isBlank())) {
        add(parts, quoted, lines);
        quoted = isQuote;
      }
      lines.append(isQuote ? unquoted(line) : line).append('\n');
    }
    add(parts, quoted, lines);
    return new Prose(parts);
  }

  private static String unquoted(String line) {
    var start = 0;
    while (start < line.length() && (line.charAt(start) == '>' || line.charAt(start) == ' '))
      start++;
    return line.substring(start);
  }

  private static void add(List<Part> parts, boolean quoted, StringBuilder lines) {
    var text = lines.toString().strip();
    if (!text.isEmpty()) parts.add(new Part(quoted, text));
    lines.setLength(0);
  }
}
