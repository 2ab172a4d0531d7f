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
import kundcenter.library.ArticleId;
import kundcenter.library.ArticleKind;
import kundcenter.library.ArticleText;
import kundcenter.library.Content;
import kundcenter.library.Texts;
import kundcenter.library.Visibility;
import kundcenter.ticket.Report.Matter;

/// An article of the demo. In its file stand some lines of `name: value`, then the text in Swedish
/// below `--- sv` and in English below `--- en`, each a heading with what follows. It is about a
/// product, or a product and its module with `/` between.
public record ArticleFile(ArticleId id, Content content) {

  private static final String FOLDER = "/articles/";
  private static final String SWEDISH = "--- sv\n";
  private static final String ENGLISH = "--- en\n";

  /// All of them, in the order of `articles.txt`.
  public static List<ArticleFile> all() {
    return read("articles.txt").lines().map(id -> of(id, read(id + ".md"))).toList();
  }

  static ArticleFile of(String id, String file) {
    var swedish = file.indexOf(SWEDISH);
    var english = file.indexOf(ENGLISH);
    var head = head(file.substring(0, swedish));
    var content = new Content(
        ArticleKind.valueOf(Objects.requireNonNull(head.get("kind"), id)),
        Optional.ofNullable(head.get("about")).map(ArticleFile::matter),
        Visibility.valueOf(Objects.requireNonNull(head.get("visibility"), id)),
        new Texts(
            text(file.substring(swedish + SWEDISH.length(), english)),
            Optional.of(text(file.substring(english + ENGLISH.length())))));
    return new ArticleFile(new ArticleId(id), content);
  }

  private static Map<String, String> head(String text) {
    var head = new HashMap<String, String>();
    text.lines().filter(line -> !line.isBlank()).forEach(line -> {
      var colon = line.indexOf(':');
      head.put(line.substring(0, colon), line.substring(colon + 1).strip());
    });
    return head;
  }

  private static Matter matter(String about) {
    var parts = about.split("/", 2);
    return new Matter(parts[0], parts.length > 1 ? Optional.of(parts[1]) : Optional.empty());
  }

  private static ArticleText text(String text) {
    var parts = text.strip().split("\n", 2);
    return new ArticleText(parts[0].substring("# ".length()).strip(), parts[1].strip());
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
