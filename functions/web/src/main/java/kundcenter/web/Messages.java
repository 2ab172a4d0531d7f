package kundcenter.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import kundcenter.customer.Language;
import org.jspecify.annotations.Nullable;

/// The texts that we show, by key, in both languages: `messages_sv.properties` and
/// `messages_en.properties` in UTF-8, in the package of each class named.
///
/// They are read when the first is shown: most calls show none. A key that one language lacks, or
/// that two packages give, is a defect then; the tests of each function show some.
public final class Messages {

  private record Texts(Map<String, String> swedish, Map<String, String> english) {

    Map<String, String> in(Language language) {
      return switch (language) {
        case SV -> swedish;
        case EN -> english;
      };
    }

    void add(Class<?> owner, Language language) {
      var all = in(language);
      read(owner, language).forEach((key, text) -> {
        if (all.put((String) key, (String) text) != null)
          throw new IllegalArgumentException("two texts for " + key);
      });
    }
  }

  private final List<Class<?>> owners;
  private volatile @Nullable Texts texts;

  private Messages(List<Class<?>> owners) {
    this.owners = owners;
  }

  public static Messages beside(Class<?>... owners) {
    return new Messages(List.of(owners));
  }

  private Texts texts() {
    var known = texts;
    if (known == null) {
      known = read();
      texts = known;
    }
    return known;
  }

  private Texts read() {
    var all = new Texts(new HashMap<>(), new HashMap<>());
    for (var owner : owners) {
      for (var language : Language.values()) all.add(owner, language);
      if (!all.swedish.keySet().equals(all.english.keySet()))
        throw new IllegalArgumentException("a text in one language only beside " + owner.getName());
    }
    return all;
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
    var text = texts().in(language).get(key);
    if (text == null) throw new IllegalArgumentException("no text for " + key);
    for (var i = 0; i < arguments.length; i++)
      text = text.replace("{" + i + "}", arguments[i].toString());
    return text;
  }

  /// All keys, so that a test can hold them against what is used.
  public Set<String> keys() {
    return Collections.unmodifiableSet(texts().swedish.keySet());
  }
}
