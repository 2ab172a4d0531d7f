package kundcenter.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/// A text in Markdown. For any thread.
public record Markdown(String source) {

  private static final List<TablesExtension> TABLES =
      List.of((TablesExtension) TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
  private static final HtmlRenderer HTML = HtmlRenderer.builder()
      .extensions(TABLES)
      .escapeHtml(true)
      .sanitizeUrls(true)
      .urlSanitizer(new AllowedUrls())
      .build();
  private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
      .extensions(TABLES)
      .lineBreakRendering(LineBreakRendering.STRIP)
      .build();

  private static final int DEEPEST_HEADING = 6;

  /// HTML that is safe in our pages: raw HTML is shown as text, and a link or image that is
  /// not [AllowedUrls] leads nowhere. Headings begin with the second level, as the page has
  /// the first.
  public String html() {
    var tree = PARSER.parse(source);
    tree.accept(new AbstractVisitor() {
      @Override
      public void visit(Heading heading) {
        heading.setLevel(Math.min(DEEPEST_HEADING, heading.getLevel() + 1));
        visitChildren(heading);
      }
    });
    return HTML.render(tree);
  }

  /// Its words alone, in one line.
  public String plain() {
    return PLAIN.render(PARSER.parse(source));
  }

  /// The addresses that it links to or shows, as written, and that are not allowed.
  public List<String> badAddresses() {
    var bad = new ArrayList<String>();
    PARSER.parse(source).accept(new AbstractVisitor() {
      @Override
      public void visit(Link link) {
        if (!AllowedUrls.isLink(link.getDestination())) bad.add(link.getDestination());
        visitChildren(link);
      }

      @Override
      public void visit(Image image) {
        if (!AllowedUrls.isOwn(image.getDestination())) bad.add(image.getDestination());
        visitChildren(image);
      }
    });
    return List.copyOf(bad);
  }
}
