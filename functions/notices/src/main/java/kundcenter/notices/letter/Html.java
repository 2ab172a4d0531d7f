package kundcenter.notices.letter;

import java.util.Collection;
import java.util.stream.Collectors;

/// Markup that is safe to show. A text becomes such only by being escaped, and pieces of it only
/// by the look of our own file, so no word of a stranger is ever markup (threat T13).
record Html(String markup) {

  static Html of(String text) {
    var escaped = new StringBuilder(text.length() + 16);
    for (var i = 0; i < text.length(); i++) {
      var sign = text.charAt(i);
      switch (sign) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(sign);
      }
    }
    return new Html(escaped.toString());
  }

  static Html joined(Collection<Html> pieces) {
    return new Html(pieces.stream().map(Html::markup).collect(Collectors.joining()));
  }
}
