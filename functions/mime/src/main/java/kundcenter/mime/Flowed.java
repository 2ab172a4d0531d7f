package kundcenter.mime;

/// Paragraphs that a mailer broke softly, made whole (RFC 3676).
final class Flowed {

  private Flowed() {}

  /// @param drops whether the space that marks a soft break is no part of the text (DelSp)
  static String unwrap(String text, boolean drops) {
    var out = new StringBuilder(text.length());
    var open = false; // the line before goes on in this one
    var openDepth = 0;
    for (var line : Lines.of(text)) {
      var depth = 0;
      while (depth < line.length() && line.charAt(depth) == '>') depth++;
      var rest = line.substring(depth);
      var words = rest.startsWith(" ") ? rest.substring(1) : rest;
      var isSignature = words.equals("-- ");
      if (open && (depth != openDepth || isSignature)) out.append('\n');
      if (!open || depth != openDepth || isSignature) prefix(out, depth);
      open = words.endsWith(" ") && !isSignature;
      out.append(open && drops ? words.substring(0, words.length() - 1) : words);
      openDepth = depth;
      if (!open) out.append('\n');
    }
    if (!open && !text.endsWith("\n") && !out.isEmpty()) out.setLength(out.length() - 1);
    return out.toString();
  }

  private static void prefix(StringBuilder out, int depth) {
    out.repeat(">", depth);
    if (depth > 0) out.append(' ');
  }
}
