package kundcenter.notices.letter;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import kundcenter.notices.letter.Line.Part;

/// A letter as HTML, by the look.
record HtmlText(Wording words, Look look) {

  String of(Template template, String footer) {
    var blocks =
        template.blocks().stream().map(this::of).flatMap(Optional::stream).toList();
    return look.fill(
            "page",
            Map.of(
                "language", Html.of(words.language().tag()),
                "title", Html.of(words.text(template.subject())),
                "preview", Html.of(words.text(template.preview())),
                "blocks", Html.joined(blocks),
                "footer", Html.of(footer)))
        .markup();
  }

  private Optional<Html> of(Block block) {
    return switch (block) {
      case Block.Facts facts -> of(facts);
      case Block.Heading(var text) -> piece("heading", text);
      case Block.Paragraph(var text) -> piece("paragraph", text);
      case Block.Small(var text) -> piece("small", text);
      case Block.Code(var text) -> piece("code", text);
      case Block.Button(var text, var link) ->
        Optional.of(
            look.fill("button", Map.of("text", inline(text), "link", Html.of(words.text(link)))));
      case Block.Quote(var text) ->
        words.has(text) ? Optional.of(quote(words.text(text))) : Optional.empty();
    };
  }

  /// Nothing, if a word is missing.
  private Optional<Html> piece(String name, Line text) {
    return words.has(text) ? Optional.of(look.fill(name, "text", inline(text))) : Optional.empty();
  }

  private Optional<Html> of(Block.Facts facts) {
    var rows = facts.facts().stream()
        .filter(fact -> words.has(fact.name()) && words.has(fact.value()))
        .map(fact ->
            look.fill("fact", Map.of("name", inline(fact.name()), "value", inline(fact.value()))))
        .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(look.fill("facts", "rows", Html.joined(rows)));
  }

  private Html inline(Line line) {
    return Html.joined(line.parts().stream().map(this::inline).toList());
  }

  private Html inline(Part part) {
    return switch (part) {
      case Part.Ours(var text) -> Html.of(text);
      case Part.Place(var name) -> {
        var word = words.word(name);
        var text = Html.of(words.text(word));
        yield Wording.link(word).isPresent() ? look.fill("link", "link", text) : text;
      }
    };
  }

  /// Paragraphs and lines as they were written.
  private Html quote(String said) {
    var paragraphs = new ArrayList<Html>();
    var lines = new ArrayList<Html>();
    for (var line : said.strip().lines().toList()) {
      if (!line.isBlank()) {
        if (!lines.isEmpty()) lines.add(look.fill("break", Map.of()));
        lines.add(Html.of(line));
      } else if (!lines.isEmpty()) {
        paragraphs.add(look.fill("quoted", "text", Html.joined(lines)));
        lines.clear();
      }
    }
    if (!lines.isEmpty()) paragraphs.add(look.fill("quoted", "text", Html.joined(lines)));
    return look.fill("quote", "paragraphs", Html.joined(paragraphs));
  }
}
