package kundcenter.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import kundcenter.customer.Language;

/// The texts that we show, by key, in both languages: `messages_sv.properties` and
/// `messages_en.properties` in UTF-8, in the package of each class named.
///
/// A key that one language lacks, or that two packages give, stops the start.
public final class Messages {

  private final Map<String, String> swedish = new HashMap<>();
  private final Map<String, String> english = new HashMap<>();

  private Messages() {}

  public static Messages beside(Class<?>... owners) {
    var messages = new Messages();
    for (var owner : owners) {
      for (var language : Language.values()) messages.add(owner, language);
      if (!messages.swedish.keySet().equals(messages.english.keySet()))
        throw new IllegalArgumentException("a text in one language only beside " + owner.getName());
    }
    return messages;
  }

  private void add(Class<?> owner, Language language) {
    var texts = texts(language);
    read(owner, language).forEach((key, text) -> {
      if (texts.put((String) key, (String) text) != null)
        throw new IllegalArgumentException("two texts for " + key);
    });
  }

  private Map<String, String> texts(Language language) {
    return switch (language) {
      case SV -> swedish;
      case EN -> english;
    };
  }

  private static Properties read(Class<?> owner, Language language) {
    var name = "messages_" + language.tag() + ".properties";
    try (var in = owner.getResourceAsStream(name)) {
      if (in == null)
        throw new IllegalArgumentException("no " + name + " beside " + owner.getName());
      var texts = new Properties();
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The text with its `{0}`, `{1}` … replaced.
  public String text(Language language, String key, Object... arguments) {
    var text = texts(language).get(key);
    if (text == null) throw new IllegalArgumentException("no text for " + key);
    for (var i = 0; i < arguments.length; i++)
      text = text.replace("{" + i + "}", arguments[i].toString());
    return text;
  }

  /// All keys, so that a test can hold them against what is used.
  public Set<String> keys() {
    return Collections.unmodifiableSet(swedish.keySet());
  }
}
