package kundcenter.mime;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// HTML read once, for its text and for what is shown of it, within limits: a browser's rules for
/// broken HTML make much of little.
final class HtmlPage {

  private HtmlPage() {}

  static Document of(String html) {
    return Parser.htmlParser().parseInput(html.substring(0, end(html)), "");
  }

  private static int end(String html) {
    var tags = 0;
    var most = Math.min(html.length(), Limits.HTML);
    for (var i = 0; i < most; i++) if (html.charAt(i) == '<' && ++tags > Limits.TAGS) return i;
    return most;
  }
}
