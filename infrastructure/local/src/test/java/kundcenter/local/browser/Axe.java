package kundcenter.local.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonString;

/// axe-core, which finds what keeps people out of a page.
public final class Axe {

  private static final String SOURCE = read();

  private Axe() {}

  private static String read() {
    try (var in = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(
          Objects.requireNonNull(in, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What is wrong with the page as it stands by WCAG 2.2 AA and good practice: the rule, and
  /// where.
  public static List<String> violations(Tab tab) {
    return found(tab, "resultTypes: ['violations']");
  }

  /// The same of colours alone, for a page whose structure was looked at in other colours.
  public static List<String> faintTexts(Tab tab) {
    return found(tab, "resultTypes: ['violations'], runOnly: ['color-contrast']");
  }

  private static List<String> found(Tab tab, String options) {
    if (tab.run("typeof axe").text().equals("\"undefined\"")) tab.onEachPage(SOURCE);
    var found = (JsonArray) tab.run("axe.run(document, {preload: false, " + options + "})"
        + ".then(r => r.violations.flatMap(v =>"
        + " v.nodes.map(n => v.id + ': ' + n.target.join(' ') + ' ' + n.failureSummary)))");
    return found.items().stream().map(it -> ((JsonString) it).value()).toList();
  }
}
