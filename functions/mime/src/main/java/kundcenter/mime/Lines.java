package kundcenter.mime;

import java.util.ArrayList;
import java.util.List;

/// A text by its lines, which LF ends.
final class Lines {

  private Lines() {}

  static List<String> of(String text) {
    var lines = new ArrayList<String>();
    var start = 0;
    for (var end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(text.substring(start, end));
      start = end + 1;
    }
    if (start < text.length()) lines.add(text.substring(start));
    return lines;
  }
}
