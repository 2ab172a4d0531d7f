package kundcenter.notices.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kundcenter.customer.Language;
import kundcenter.notice.Model;

/// The files beside this class, each read when first needed and kept.
final class Texts {

  private final Map<String, Template> templates = new ConcurrentHashMap<>();
  private final Map<Language, Phrases> phrases = new ConcurrentHashMap<>();
  private final Look look = new Look(read("look.html"));

  Template template(Model model, Language language) {
    return templates.computeIfAbsent(
        model.file() + "." + language.tag() + ".txt", name -> Template.of(read(name)));
  }

  Phrases phrases(Language language) {
    return phrases.computeIfAbsent(
        language, it -> new Phrases(read("phrases." + it.tag() + ".properties")));
  }

  Look look() {
    return look;
  }

  private static String read(String name) {
    try (var in = Texts.class.getResourceAsStream(name)) {
      if (in == null) throw new IllegalArgumentException("there is no " + name);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
