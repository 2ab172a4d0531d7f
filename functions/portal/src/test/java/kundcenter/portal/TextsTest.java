package kundcenter.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kundcenter.customer.Hold;
import kundcenter.customer.Language;
import kundcenter.customer.Training;
import kundcenter.library.ArticleKind;
import kundcenter.release.Release;
import kundcenter.ticket.AddOn;
import kundcenter.ticket.Approval;
import kundcenter.ticket.Channel;
import kundcenter.ticket.CloseReason;
import kundcenter.ticket.Kind;
import kundcenter.ticket.Line;
import kundcenter.ticket.Link;
import kundcenter.ticket.Status;
import kundcenter.ticket.Team;
import kundcenter.web.Messages;
import kundcenter.web.Router;
import kundcenter.web.desk.DeskWords;
import org.junit.jupiter.api.Test;

/// The texts of the pages against the sources that name them.
class TextsTest {

  private static final String SOURCES = read();

  /// Texts that are told apart by a value, by the beginnings of their keys.
  private static final Map<String, Enum<?>[]> FAMILIES = Map.ofEntries(
      Map.entry("status.", Status.values()),
      Map.entry("desk.status.", Status.values()),
      Map.entry("reply.heading.", Status.values()),
      Map.entry("kind.", Kind.values()),
      Map.entry("channel.", Channel.values()),
      Map.entry("team.", Team.values()),
      Map.entry("line-name.", Line.values()),
      Map.entry("link.", Link.Relation.values()),
      Map.entry("closed.", CloseReason.values()),
      Map.entry("held.why.", Hold.values()),
      Map.entry("held.next.", Hold.values()),
      Map.entry("happened.held.", Hold.values()),
      Map.entry("ask.", Approval.Subject.values()),
      Map.entry("ask.note.", Approval.Subject.values()),
      Map.entry("ask.yes.", Approval.Subject.values()),
      Map.entry("happened.asked.", Approval.Subject.values()),
      Map.entry("happened.given.", Approval.Subject.values()),
      Map.entry("happened.denied.", Approval.Subject.values()),
      Map.entry("happened.withdrawn.", Approval.Subject.values()),
      Map.entry("happened.expired.", Approval.Subject.values()),
      Map.entry("service.", AddOn.values()),
      Map.entry("article.kind.", ArticleKind.values()),
      Map.entry("article.kinds.", ArticleKind.values()),
      Map.entry("level.", Training.Level.values()),
      Map.entry("language.", Language.values()),
      Map.entry("standing.", Release.Standing.values()));

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

  @Test
  void every_value_that_a_page_names_has_its_text() {
    var all = Messages.beside(PortalHandler.class).keys();

    FAMILIES.forEach((beginning, values) -> {
      for (var value : values) assertThat(all).contains(beginning + value.name());
    });
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
