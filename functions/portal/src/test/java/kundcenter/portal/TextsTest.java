package kundcenter.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kundcenter.web.Messages;
import kundcenter.web.Router;
import kundcenter.web.desk.DeskWords;
import org.junit.jupiter.api.Test;

/// The texts of the pages against the sources that name them.
class TextsTest {

  private static final String SOURCES = read();

  @Test
  void every_text_is_named_by_a_page() {
    var named = found("\"([a-z][a-zA-Z.-]+)\"");

    assertThat(Messages.beside(PortalHandler.class).keys())
        .allMatch(key -> named.stream().anyMatch(name -> isNamed(key, name)));
  }

  @Test
  void every_text_that_a_page_names_is_there() {
    var all =
        Messages.beside(Router.class, DeskWords.class, PortalHandler.class).keys();

    assertThat(all).containsAll(found("text\\(\\s*\"([^\"]+)\"\\s*[,)]"));
  }

  /// As it stands, as the beginning of a key, or as a number's one and many.
  private static boolean isNamed(String key, String name) {
    return key.equals(name)
        || (name.endsWith(".") && key.startsWith(name))
        || key.equals(name + ".one")
        || key.equals(name + ".many");
  }

  private static Set<String> found(String expression) {
    var found = new TreeSet<String>();
    var matcher = Pattern.compile(expression).matcher(SOURCES);
    while (matcher.find()) found.add(matcher.group(1));
    return found;
  }

  private static String read() {
    var all = new StringBuilder();
    for (var root : new String[] {"src/main/jte", "src/main/java"}) {
      try (var files = Files.walk(Path.of(root))) {
        for (var file : files.filter(Files::isRegularFile).toList())
          all.append(Files.readString(file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return all.toString();
  }
}
