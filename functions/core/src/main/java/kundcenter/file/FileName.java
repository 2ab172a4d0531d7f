package kundcenter.file;

import java.nio.charset.StandardCharsets;

/// What a file is called: a label for people, 1 to 120 signs in one line. It is never part of a
/// path or a key, and holds no sign that could make it read as another name (threat T17).
public record FileName(String value) {

  public static final int LONGEST = 120;

  private static final String NAMELESS = "file";

  public FileName {
    if (!value.equals(clean(value)))
      throw new IllegalArgumentException("a file name is 1 to 120 plain signs in one line");
  }

  /// The name in what a stranger calls a file, whatever that is: without folders, controls, signs
  /// that turn the writing direction and lone surrogates. Of what is too long the ending stays.
  public static FileName of(String raw) {
    return new FileName(clean(raw));
  }

  private static String clean(String raw) {
    var folder = Math.max(raw.lastIndexOf('/'), raw.lastIndexOf('\\'));
    var kept = new StringBuilder();
    raw.substring(folder + 1).codePoints().filter(FileName::isPlain).forEach(kept::appendCodePoint);
    var name = shortened(kept.toString().strip());
    return name.isEmpty() || name.chars().allMatch(sign -> sign == '.') ? NAMELESS : name;
  }

  private static boolean isPlain(int sign) {
    return switch (Character.getType(sign)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR -> false;
      default -> true;
    };
  }

  private static String shortened(String name) {
    var length = name.codePointCount(0, name.length());
    if (length <= LONGEST) return name;
    var dot = name.lastIndexOf('.');
    var ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
    var room = LONGEST - ending.codePointCount(0, ending.length());
    return name.substring(0, name.offsetByCodePoints(0, room)).strip() + ending;
  }

  /// As the value of `Content-Disposition`, for a file to be kept and never shown.
  ///
  /// Source: RFC 6266 §4 and appendix D, RFC 8187 §3.2.
  public String asAttachment() {
    return "attachment; filename=\"" + ascii() + "\"; filename*=UTF-8''" + encoded();
  }

  private String ascii() {
    var plain = new StringBuilder();
    value
        .codePoints()
        .forEach(
            sign -> plain.append(sign < 0x7f && "\"\\%".indexOf(sign) < 0 ? (char) sign : '_'));
    return plain.toString();
  }

  private String encoded() {
    var code = new StringBuilder();
    for (var octet : value.getBytes(StandardCharsets.UTF_8)) {
      var sign = octet & 0xff;
      if (isAttributeSign(sign)) code.append((char) sign);
      else code.append('%').append("%02X".formatted(sign));
    }
    return code.toString();
  }

  // attr-char of RFC 8187.
  private static boolean isAttributeSign(int sign) {
    return ('a' <= sign && sign <= 'z')
        || ('A' <= sign && sign <= 'Z')
        || ('0' <= sign && sign <= '9')
        || (sign < 0x7f && "!#$&+-.^_`|~".indexOf(sign) >= 0);
  }

  @Override
  public String toString() {
    return value;
  }
}
