package kundcenter.notices.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A letter with places for its words: what its file says. Plain text and HTML are both made of
/// it, so they never say different things.
///
/// The file begins with `subject:` and `preview:`; then come blocks with a blank line between
/// them. What a block begins with tells its kind: `# ` heading, `> ` quote, `| name | value` a
/// row of facts, `[text](link)` the button, `= ` code, `- ` small print, else a paragraph.
record Template(Line subject, Line preview, List<Block> blocks) {

  private static final String SUBJECT = "subject: ";
  private static final String PREVIEW = "preview: ";

  static Template of(String file) {
    var lines = file.lines().toList();
    if (lines.size() < 2 || !lines.get(0).startsWith(SUBJECT) || !lines.get(1).startsWith(PREVIEW))
      throw new IllegalArgumentException("a letter begins with its subject and its preview");
    var blocks = new ArrayList<Block>();
    for (var paragraph : paragraphs(lines.subList(2, lines.size()))) blocks.add(block(paragraph));
    return new Template(
        Line.of(lines.get(0).substring(SUBJECT.length())),
        Line.of(lines.get(1).substring(PREVIEW.length())),
        blocks);
  }

  /// The names of all places.
  Set<String> places() {
    return Stream.of(subject.places(), preview.places(), blocks.stream().flatMap(Block::places))
        .flatMap(places -> places)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<List<String>> paragraphs(List<String> lines) {
    var all = new ArrayList<List<String>>();
    var current = new ArrayList<String>();
    for (var line : lines) {
      if (!line.isBlank()) {
        current.add(line);
      } else if (!current.isEmpty()) {
        all.add(List.copyOf(current));
        current.clear();
      }
    }
    if (!current.isEmpty()) all.add(current);
    return all;
  }

  private static Block block(List<String> lines) {
    if (lines.getFirst().startsWith("| "))
      return new Block.Facts(lines.stream().map(Template::fact).toList());
    var text = String.join(" ", lines);
    if (text.startsWith("[") && text.endsWith(")")) return button(text);
    var rest = Line.of(text.length() > 2 ? text.substring(2) : "");
    return switch (text.substring(0, Math.min(2, text.length()))) {
      case "# " -> new Block.Heading(rest);
      case "> " -> new Block.Quote(rest);
      case "= " -> new Block.Code(rest);
      case "- " -> new Block.Small(rest);
      default -> new Block.Paragraph(Line.of(text));
    };
  }

  private static Block.Fact fact(String row) {
    var bar = row.indexOf(" | ", 2);
    if (!row.startsWith("| ") || bar < 0)
      throw new IllegalArgumentException("a fact is | name | value, not " + row);
    return new Block.Fact(Line.of(row.substring(2, bar)), Line.of(row.substring(bar + 3)));
  }

  private static Block button(String text) {
    var middle = text.indexOf("](");
    return new Block.Button(
        Line.of(text.substring(1, middle)), Line.of(text.substring(middle + 2, text.length() - 1)));
  }
}
