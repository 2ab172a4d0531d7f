package kundcenter.notices.letter;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kundcenter.customer.Language;
import kundcenter.notice.Letter;
import kundcenter.notice.Word;
import kundcenter.notices.letter.Line.Part;
import org.jspecify.annotations.Nullable;

/// The words of one letter in its language.
///
/// @param pages what the path of a page of ours follows on
/// @param written when it is written, to tell whether a time is of another year
record Wording(
    Map<String, Word> words, Phrases phrases, Language language, String pages, Instant written) {

  static Wording of(Letter letter, Texts texts, String pages, Instant written) {
    var language = letter.reader().language();
    return new Wording(letter.words(), texts.phrases(language), language, pages, written);
  }

  boolean has(Line line) {
    return line.places().allMatch(words::containsKey);
  }

  /// The line as plain text.
  String text(Line line) {
    return line.parts().stream().map(this::text).collect(Collectors.joining());
  }

  private String text(Part part) {
    return switch (part) {
      case Part.Ours(var text) -> text;
      case Part.Place(var name) -> text(word(name));
    };
  }

  String text(Word word) {
    return switch (word) {
      case Word.Said(var text) -> text;
      case Word.Moment(var at) -> SpokenTime.of(at, written, language);
      case Word.Phrase(var key) -> phrases.text(key);
      case Word.Page(var path) -> pages + path;
      case Word.Elsewhere(var url) -> url;
    };
  }

  /// The word of a place, and an end of it all where there is none: what has no word is left out
  /// before.
  Word word(String name) {
    @Nullable Word word = words.get(name);
    if (word == null) throw new IllegalArgumentException("there is no word for " + name);
    return word;
  }

  /// The URL of a word that is a link.
  static Optional<Word> link(Word word) {
    return switch (word) {
      case Word.Page _, Word.Elsewhere _ -> Optional.of(word);
      case Word.Said _, Word.Moment _, Word.Phrase _ -> Optional.empty();
    };
  }
}
