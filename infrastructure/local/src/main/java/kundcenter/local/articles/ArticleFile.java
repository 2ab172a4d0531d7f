package kundcenter.local.articles;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// An article of the demo: some lines of `name: value`, then the text in Swedish below `--- sv` and
/// in English below `--- en`, each a heading with what follows.
///
/// @param about a product, or a product and its module with `/` between
public record ArticleFile(
    String id, String kind, Optional<String> about, String visibility, Text sv, Text en) {

  private static final String FOLDER = "/articles/";

  /// One language.
  public record Text(String title, String body) {
    private static Text of(String text) {
      var parts = text.strip().split("\n", 2);
      return new Text(parts[0].substring("# ".length()).strip(), parts[1].strip());
    }
  }

  /// All of them, in the order of `articles.txt`.
  public static List<ArticleFile> all() {
    return read("articles.txt").lines().map(id -> of(id, read(id + ".md"))).toList();
  }

  static ArticleFile of(String id, String file) {
    var swedish = file.indexOf("--- sv\n");
    var english = file.indexOf("--- en\n");
    var head = head(file.substring(0, swedish));
    return new ArticleFile(
        id,
        Objects.requireNonNull(head.get("kind"), id),
        Optional.ofNullable(head.get("about")),
        Objects.requireNonNull(head.get("visibility"), id),
        Text.of(file.substring(swedish + "--- sv\n".length(), english)),
        Text.of(file.substring(english + "--- en\n".length())));
  }

  private static Map<String, String> head(String text) {
    var head = new HashMap<String, String>();
    text.lines().filter(line -> !line.isBlank()).forEach(line -> {
      var colon = line.indexOf(':');
      head.put(line.substring(0, colon), line.substring(colon + 1).strip());
    });
    return head;
  }

  public Optional<String> product() {
    return about.map(it -> it.split("/", 2)[0]);
  }

  public Optional<String> module() {
    return about.filter(it -> it.indexOf('/') > 0).map(it -> it.split("/", 2)[1]);
  }

  private static String read(String name) {
    try (InputStream in = ArticleFile.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) throw new IllegalStateException(FOLDER + name + " is not on the classpath");
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
