package kundcenter.mime;

import java.io.IOException;
import java.util.List;

/// Files that old mailers wrote into the text itself, between `begin 644 name` and `end`.
final class Uuencoded {

  private Uuencoded() {}

  /// The text without the files, which are handed on. A `begin` that has no `end`, or that no
  /// coded line follows, is text.
  static String extract(String text, Files files) throws IOException {
    if (!text.startsWith("begin ") && !text.contains("\nbegin ")) return text;
    var lines = Lines.of(text);
    var kept = new StringBuilder();
    for (var i = 0; i < lines.size(); i++) {
      var name = name(lines.get(i));
      var end = name.isEmpty() ? -1 : end(lines, i);
      if (end < 0) {
        kept.append(lines.get(i)).append('\n');
      } else {
        var coded = String.join("\n", lines.subList(i, end + 1));
        files.add(name, UuStream.of(coded));
        i = end;
      }
    }
    return kept.toString();
  }

  /// Empty for a line that begins no file.
  private static String name(String line) {
    if (!line.startsWith("begin ") || line.length() < 11) return "";
    var mode = line.substring(6, 9);
    for (var i = 0; i < 3; i++) if (mode.charAt(i) < '0' || mode.charAt(i) > '7') return "";
    return line.charAt(9) == ' ' ? line.substring(10).strip() : "";
  }

  private static int end(List<String> lines, int begin) {
    for (var i = begin + 1; i < lines.size(); i++) {
      var line = lines.get(i).stripTrailing();
      if (line.equals("end")) return i;
      if (!isCoded(line)) return -1;
    }
    return -1;
  }

  private static boolean isCoded(String line) {
    if (line.isEmpty()) return true; // what is left of a line of spaces
    var length = (line.charAt(0) - ' ') & 63;
    if (line.length() > 1 + (length + 2) / 3 * 4 + 1) return false;
    for (var i = 0; i < line.length(); i++)
      if (line.charAt(i) < ' ' || line.charAt(i) > '`') return false;
    return true;
  }
}
