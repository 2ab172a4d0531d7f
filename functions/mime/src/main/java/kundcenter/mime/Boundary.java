package kundcenter.mime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What parts a mail: the boundary that its header names, or, where that one does not come, the one
/// that the first part begins with.
final class Boundary {

  private static final int PEEK = 256 << 10;

  /// Where nearly every mail has its first boundary.
  private static final int GLIMPSE = 4 << 10;

  private static final int LONGEST = 200;

  private Boundary() {}

  /// None where nothing in sight looks like one.
  ///
  /// @param body supports marks
  static Optional<String> of(MediaType type, InputStream body) throws IOException {
    var declared = type.parameter("boundary");
    var glimpse = peek(body, GLIMPSE);
    if (declared.filter(boundary -> stands(boundary, glimpse)).isPresent()) return declared;
    var head = peek(body, PEEK);
    if (declared.filter(boundary -> stands(boundary, head)).isPresent()) return declared;
    var guess = guess(head);
    return guess.isPresent() || head.length() < PEEK ? guess : declared;
  }

  private static String peek(InputStream body, int most) throws IOException {
    body.mark(most);
    var head = new String(body.readNBytes(most), StandardCharsets.ISO_8859_1);
    body.reset();
    return head;
  }

  static String escaped(String boundary) {
    return boundary.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  private static boolean stands(String boundary, String head) {
    var line = "--" + boundary;
    return head.startsWith(line) || head.contains("\n" + line);
  }

  /// Of the first line of two hyphens and more that a header of a part follows.
  private static Optional<String> guess(String head) {
    for (var start = 0; start >= 0 && start < head.length(); start = next(head, start)) {
      if (!head.startsWith("--", start)) continue;
      var end = head.indexOf('\n', start);
      if (end < 0) return Optional.empty();
      var word = head.substring(start + 2, end).strip();
      if (!word.isEmpty() && word.length() <= LONGEST && isHeader(head, end + 1))
        return Optional.of(word);
    }
    return Optional.empty();
  }

  private static int next(String head, int start) {
    var end = head.indexOf('\n', start);
    return end < 0 ? -1 : end + 1;
  }

  private static boolean isHeader(String head, int at) {
    return head.regionMatches(true, at, "content-", 0, "content-".length());
  }
}
