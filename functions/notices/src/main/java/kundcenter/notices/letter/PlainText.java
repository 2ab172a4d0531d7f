package kundcenter.notices.letter;

import java.util.stream.Collectors;

/// A letter as plain text: blocks with a blank line between them.
record PlainText(Wording words) {

  /// What stands before the footer, so that mail programs fold it away (RFC 3676 §4.3).
  private static final String SIGNATURE = "\n\n-- \n";

  String of(Template template, String footer) {
    return template.blocks().stream()
            .map(this::of)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("\n\n"))
        + SIGNATURE
        + footer
        + "\n";
  }

  private String of(Block block) {
    return switch (block) {
      case Block.Facts facts -> of(facts);
      case Block.Heading(var text) -> whole(text);
      case Block.Paragraph(var text) -> whole(text);
      case Block.Small(var text) -> whole(text);
      case Block.Code(var text) -> whole(text);
      case Block.Button(var text, var link) -> whole(text) + ":\n" + whole(link);
      case Block.Quote(var text) ->
        whole(text).strip().lines().map(line -> "> " + line).collect(Collectors.joining("\n"));
    };
  }

  /// Nothing, if a word is missing.
  private String whole(Line line) {
    return words.has(line) ? words.text(line) : "";
  }

  private String of(Block.Facts facts) {
    return facts.facts().stream()
        .filter(fact -> words.has(fact.name()) && words.has(fact.value()))
        .map(fact -> words.text(fact.name()) + ": " + words.text(fact.value()))
        .collect(Collectors.joining("\n"));
  }
}
