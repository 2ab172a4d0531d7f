package kundcenter.mime;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The readable text of HTML. What is hidden is left out; what a mailer quotes is marked so that
/// [Quotes] finds it.
final class HtmlText implements NodeVisitor {

  /// A line of its own before what a mailer quotes. No stranger's text holds this sign.
  static final String MARK = "\u0001";

  private static final Set<String> BLOCKS = Set.of(
      "address",
      "article",
      "aside",
      "blockquote",
      "body",
      "caption",
      "center",
      "dd",
      "div",
      "dl",
      "dt",
      "fieldset",
      "figure",
      "footer",
      "form",
      "h1",
      "h2",
      "h3",
      "h4",
      "h5",
      "h6",
      "header",
      "hr",
      "li",
      "main",
      "nav",
      "ol",
      "p",
      "pre",
      "section",
      "table",
      "tbody",
      "tfoot",
      "thead",
      "tr",
      "ul");
  private static final Set<String> SPACED =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "pre", "dl");
  private static final Set<String> SILENT = Set.of(
      "head",
      "script",
      "style",
      "title",
      "template",
      "noscript",
      "object",
      "svg",
      "math",
      "select",
      "textarea",
      "iframe");
  private static final Set<String> QUOTES = Set.of(
      "gmail_quote", "moz-cite-prefix", "yahoo_quoted", "protonmail_quote", "kundcenter-quote");
  private static final Set<String> QUOTE_IDS = Set.of(
      "divRplyFwdMsg",
      "appendonsend",
      "OLK_SRC_BODY_SECTION",
      "mail-editor-reference-message-container");

  private static final int DEEPEST = 9; // quotes within quotes

  private final StringBuilder out = new StringBuilder();
  private int silent; // depth of elements that are not read
  private int pre;
  private int quote;
  private boolean lineOpen;
  private boolean space;
  private boolean gapWanted;

  private HtmlText() {}

  /// With [#MARK] before what is quoted.
  static String of(Node page) {
    var text = new HtmlText();
    page.traverse(text);
    return text.out.toString().strip();
  }

  static String unmarked(String text) {
    return text.contains(MARK) ? text.replace(MARK + "\n", "").replace(MARK, "") : text;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      if (silent == 0) text(words.getWholeText());
    } else if (node instanceof Element element) {
      if (silent > 0 || isSilent(element)) silent++;
      else open(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) return;
    if (silent > 0) silent--;
    else close(element);
  }

  private void open(Element element) {
    var tag = element.normalName();
    if (BLOCKS.contains(tag)) endLine();
    if (SPACED.contains(tag) && !isTight(element)) gapWanted = true;
    if (startsQuote(element)) mark();
    switch (tag) {
      case "br" -> newLine();
      case "pre" -> pre++;
      case "li" -> text("- ");
      case "td", "th" -> space = lineOpen;
      case "blockquote" -> quote += isCite(element) ? 1 : 0;
      default -> {} // inline, or said already
    }
  }

  private void close(Element element) {
    var tag = element.normalName();
    if (BLOCKS.contains(tag)) endLine();
    if (SPACED.contains(tag) && !isTight(element)) gapWanted = true;
    if (tag.equals("pre")) pre--;
    if (tag.equals("blockquote") && isCite(element)) quote--;
  }

  private void text(String words) {
    for (var i = 0; i < words.length(); i++) {
      var sign = words.charAt(i);
      if (pre > 0 && sign == '\n') newLine();
      else if (sign == ' '
          || sign == '\t'
          || sign == '\n'
          || sign == '\r'
          || sign == '\f'
          || sign == 0xA0) blank(sign);
      else if (sign >= ' ' && sign != 0x200B && sign != 0xFEFF) sign(sign);
    }
  }

  private void blank(char sign) {
    if (pre > 0 || sign == 0xA0) sign(' ');
    else space = true;
  }

  private void sign(char sign) {
    if (!lineOpen) {
      if (gapWanted && !out.isEmpty()) prefix().append('\n');
      gapWanted = false;
      prefix();
      lineOpen = true;
    } else if (space) {
      out.append(' ');
    }
    space = false;
    out.append(sign);
  }

  private StringBuilder prefix() {
    return out.repeat("> ", Math.min(quote, DEEPEST));
  }

  private void endLine() {
    if (lineOpen) newLine();
    space = false;
  }

  private void newLine() {
    if (!lineOpen) prefix();
    out.append('\n');
    lineOpen = false;
    space = false;
  }

  private void mark() {
    endLine();
    out.append(MARK).append('\n');
  }

  private static boolean startsQuote(Element element) {
    if (QUOTE_IDS.contains(element.id())) return true;
    if (element.attr("class").isEmpty() && !element.hasAttr("style")) return false;
    return element.classNames().stream().anyMatch(QUOTES::contains) || isRuled(style(element));
  }

  /// The line that Outlook draws above what it quotes.
  private static boolean isRuled(String style) {
    return style.contains("border:none;border-top:solid")
        && (style.contains("#e1e1e1") || style.contains("#b5c4df"));
  }

  private static boolean isCite(Element element) {
    return element.attr("type").equalsIgnoreCase("cite")
        || element.attr("class").contains("gmail_quote")
        || style(element).contains("border-left");
  }

  private static boolean isTight(Element element) {
    return element.attr("class").startsWith("Mso") || style(element).contains("margin:0");
  }

  private static boolean isSilent(Element element) {
    return SILENT.contains(element.normalName())
        || element.hasAttr("hidden")
        || style(element).contains("display:none");
  }

  private static String style(Element element) {
    var style = element.attr("style");
    return style.isEmpty() ? style : style.replace(" ", "").toLowerCase(Locale.ROOT);
  }
}
