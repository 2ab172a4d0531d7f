package kundcenter.mime;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;

/// A part that is read as text.
///
/// @param text of HTML, with [HtmlText#MARK] before what is quoted
/// @param page what HTML was read as
record TextPart(String text, Optional<Document> page) {

  private static final int HEAD = 2048;

  static TextPart of(MediaType type, byte[] bytes) {
    return type.is("text/html") ? html(type, bytes) : plain(type, bytes);
  }

  boolean html() {
    return page.isPresent();
  }

  TextPart withText(String other) {
    return new TextPart(other, page);
  }

  String safe(Set<String> pictures) {
    return page.map(html -> SafeHtml.of(html, pictures)).orElseGet(() -> SafeHtml.ofText(text));
  }

  private static TextPart plain(MediaType type, byte[] bytes) {
    var text = Labels.text(Charsets.decode(bytes, type.parameter("charset")));
    var isFlowed = type.parameter("format").filter("flowed"::equalsIgnoreCase).isPresent();
    var drops = type.parameter("delsp").filter("yes"::equalsIgnoreCase).isPresent();
    return new TextPart(isFlowed ? Flowed.unwrap(text, drops) : text, Optional.empty());
  }

  private static TextPart html(MediaType type, byte[] bytes) {
    var charset = type.parameter("charset").or(() -> named(bytes));
    var page = HtmlPage.of(Charsets.decode(bytes, charset));
    return new TextPart(HtmlText.of(page), Optional.of(page));
  }

  /// The charset that an HTML page names in itself.
  private static Optional<String> named(byte[] bytes) {
    var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    var at = head.indexOf("charset=");
    if (at < 0) return Optional.empty();
    var start = at + "charset=".length();
    if (start < head.length() && "\"'".indexOf(head.charAt(start)) >= 0) start++;
    var end = start;
    while (end < head.length() && "\"'>;/ \r\n".indexOf(head.charAt(end)) < 0) end++;
    return Optional.of(head.substring(start, end)).filter(name -> !name.isEmpty());
  }
}
