package kundcenter.mime;

import java.util.ArrayList;
import java.util.List;
import kundcenter.mail.MessageIds;

/// Message ids of a header (RFC 5322 §3.6.4): folded, without spaces between or without angles, and
/// with comments, as mailers write them. The newest are kept where there are too many.
final class IdList {

  private static final int LONGEST = 998;

  private IdList() {}

  static List<String> parse(String text) {
    var ids = new ArrayList<String>();
    var word = new StringBuilder();
    var depth = 0;
    for (var i = 0; i < text.length(); i++) {
      var sign = text.charAt(i);
      if (sign == '(') depth++;
      if (depth == 0 && isBetween(sign)) close(word, ids);
      else if (depth == 0) word.append(sign);
      if (sign == ')' && depth > 0) depth--;
    }
    close(word, ids);
    return List.copyOf(ids.subList(Math.max(0, ids.size() - MessageIds.MOST), ids.size()));
  }

  private static boolean isBetween(char sign) {
    return "<>,;".indexOf(sign) >= 0 || Character.isWhitespace(sign);
  }

  /// A word without an at sign is one of a sentence, as in `Your message of Monday`, unless it is
  /// all there is.
  private static void close(StringBuilder word, List<String> ids) {
    var id = Labels.line(word.toString());
    word.setLength(0);
    if (id.indexOf('@') > 0 && id.length() <= LONGEST) ids.add(id);
  }
}
