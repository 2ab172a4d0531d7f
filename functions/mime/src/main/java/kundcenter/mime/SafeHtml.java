package kundcenter.mime;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// HTML written anew from what is allowed in a page that was read: no script, no style, no form, no
/// frame, and nothing that is fetched from elsewhere (threats T13, T14). Pictures are those of the
/// mail itself.
final class SafeHtml implements NodeVisitor {

  private static final Set<String> ELEMENTS = Set.of(
      "a",
      "b",
      "blockquote",
      "br",
      "caption",
      "cite",
      "code",
      "dd",
      "del",
      "div",
      "dl",
      "dt",
      "em",
      "h1",
      "h2",
      "h3",
      "h4",
      "h5",
      "h6",
      "hr",
      "i",
      "img",
      "ins",
      "li",
      "ol",
      "p",
      "pre",
      "q",
      "s",
      "small",
      "span",
      "strike",
      "strong",
      "sub",
      "sup",
      "table",
      "tbody",
      "td",
      "tfoot",
      "th",
      "thead",
      "tr",
      "u",
      "ul");
  private static final Set<String> VOID = Set.of("br", "hr", "img");

  /// Elements whose content is not for reading.
  private static final Set<String> DROPPED = Set.of(
      "head",
      "script",
      "style",
      "title",
      "template",
      "noscript",
      "object",
      "embed",
      "applet",
      "svg",
      "math",
      "select",
      "textarea",
      "iframe",
      "frameset",
      "video",
      "audio",
      "canvas");

  private static final Map<String, List<String>> ATTRIBUTES = Map.of(
      "a", List.of("href", "title"),
      "img", List.of("src", "alt"),
      "ol", List.of("start"),
      "td", List.of("colspan", "rowspan"),
      "th", List.of("colspan", "rowspan"));
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
  private static final String PICTURE = "cid:";

  private final Set<String> pictures;
  private final StringBuilder out = new StringBuilder();
  private int dropped; // depth within what is not for reading

  private SafeHtml(Set<String> pictures) {
    this.pictures = pictures;
  }

  /// @param pictures the content ids of the mail's own files
  static String of(Node page, Set<String> pictures) {
    var safe = new SafeHtml(pictures);
    page.traverse(safe);
    return safe.out.toString();
  }

  static String ofText(String text) {
    return "<pre>" + Entities.escape(text) + "</pre>";
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      if (dropped == 0) out.append(Entities.escape(Labels.visible(words.getWholeText())));
    } else if (node instanceof Element element) {
      if (dropped > 0 || DROPPED.contains(element.normalName())) dropped++;
      else if (ELEMENTS.contains(element.normalName())) open(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) return;
    var name = element.normalName();
    if (dropped > 0) dropped--;
    else if (ELEMENTS.contains(name) && !VOID.contains(name))
      out.append("</").append(name).append('>');
  }

  private void open(Element element) {
    var name = element.normalName();
    out.append('<').append(name);
    for (var attribute : ATTRIBUTES.getOrDefault(name, List.of()))
      if (element.hasAttr(attribute)) attribute(attribute, element.attr(attribute));
    if (name.equals("a")) out.append(" rel=\"noopener noreferrer nofollow\"");
    out.append('>');
  }

  private void attribute(String name, String value) {
    var clean = Labels.line(value);
    var allowed = switch (name) {
      case "href" -> SCHEMES.contains(scheme(clean));
      case "src" ->
        clean.startsWith(PICTURE) && pictures.contains(clean.substring(PICTURE.length()));
      case "start", "colspan", "rowspan" -> isNumber(clean);
      default -> true;
    };
    if (allowed)
      out.append(' ').append(name).append("=\"").append(Entities.escape(clean)).append('"');
  }

  private static String scheme(String address) {
    var colon = address.indexOf(':');
    return colon < 0 ? "" : address.substring(0, colon).toLowerCase(Locale.ROOT);
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.length() < 5 && text.chars().allMatch(Character::isDigit);
  }
}
