package kundcenter.notices.letter;

import java.util.List;
import java.util.stream.Stream;

/// A piece of a letter. One that has a place without a word is left out.
sealed interface Block {

  record Heading(Line text) implements Block {}

  record Paragraph(Line text) implements Block {}

  /// Something beside the matter, such as why the letter was sent.
  record Small(Line text) implements Block {}

  /// The one thing to do.
  record Button(Line text, Line link) implements Block {}

  /// Somebody's own words, with their paragraphs.
  record Quote(Line text) implements Block {}

  /// Something to be copied sign by sign.
  record Code(Line text) implements Block {}

  record Facts(List<Fact> facts) implements Block {}

  record Fact(Line name, Line value) {}

  default Stream<String> places() {
    return switch (this) {
      case Heading(var text) -> text.places();
      case Paragraph(var text) -> text.places();
      case Small(var text) -> text.places();
      case Button(var text, var link) -> Stream.concat(text.places(), link.places());
      case Quote(var text) -> text.places();
      case Code(var text) -> text.places();
      case Facts(var facts) ->
        facts.stream()
            .flatMap(it -> Stream.concat(it.name().places(), it.value().places()));
    };
  }
}
