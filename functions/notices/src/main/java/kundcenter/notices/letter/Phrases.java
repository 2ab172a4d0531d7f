package kundcenter.notices.letter;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.Set;

/// Our own expressions in one language, by their keys.
final class Phrases {

  private final Properties phrases = new Properties();

  Phrases(String file) {
    try {
      phrases.load(new StringReader(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String key, Object... arguments) {
    var text = phrases.getProperty(key);
    if (text == null) throw new IllegalArgumentException("no phrase for " + key);
    for (var i = 0; i < arguments.length; i++)
      text = text.replace("{" + i + "}", arguments[i].toString());
    return text;
  }

  Set<String> keys() {
    return phrases.stringPropertyNames();
  }
}
