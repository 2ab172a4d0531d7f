package kundcenter.notice;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The words of a letter in the making, by the names of their places; for one thread.
final class Words {

  private final Map<String, Word> words = new HashMap<>();

  Words put(String name, Word word) {
    words.put(name, word);
    return this;
  }

  Words put(String name, Optional<? extends Word> word) {
    word.ifPresent(it -> words.put(name, it));
    return this;
  }

  Map<String, Word> all() {
    return words;
  }
}
