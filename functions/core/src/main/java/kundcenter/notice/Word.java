package kundcenter.notice;

import java.time.Instant;

/// What stands in one place of a letter. It is put into the language of the letter, and made
/// harmless for its form, when the letter is written.
public sealed interface Word {

  /// Somebody's own words, or a name or number: shown as they are.
  record Said(String text) implements Word {}

  record Moment(Instant at) implements Word {}

  /// One of our own expressions, by its key among the phrases.
  record Phrase(String key) implements Word {}

  /// A page of ours, by its path.
  record Page(String path) implements Word {}

  /// A page of the provider's, by its URL.
  record Elsewhere(String url) implements Word {}

  static Word said(Object text) {
    return new Said(text.toString());
  }
}
