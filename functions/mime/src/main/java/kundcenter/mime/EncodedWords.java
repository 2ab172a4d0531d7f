package kundcenter.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The words of headers that are not ASCII (RFC 2047), and what mailers make of them: words in
/// quotes, with spaces inside, or cut in the middle of a sign.
final class EncodedWords {

  private static final int LONGEST_CHARSET = 60;

  private final String text;
  private final StringBuilder decoded = new StringBuilder();
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private String heldCharset = "";
  private int at;

  /// @param signs its bytes, each as the sign of the same number
  private record Word(String charset, String signs, int end) {}

  private EncodedWords(String text) {
    this.text = text;
  }

  static String decode(String text) {
    return text.contains("=?") ? new EncodedWords(text).decodeAll() : text;
  }

  private String decodeAll() {
    var gap = 0; // where the white space after the last encoded word begins
    var last = text.lastIndexOf("?=");
    while (at < text.length()) {
      var word = text.startsWith("=?", at) && at < last ? word() : Optional.<Word>empty();
      if (word.isPresent()) {
        hold(word.get());
        at = word.get().end;
        gap = at;
        while (at < text.length() && isSpace(text.charAt(at))) at++;
      } else {
        release();
        decoded.append(text, gap, at + 1);
        at++;
        gap = at;
      }
    }
    release();
    return decoded.toString();
  }

  /// A sign may begin in one word and end in the next, so bytes of one charset are joined first.
  private void hold(Word word) {
    if (!word.charset.equals(heldCharset)) release();
    heldCharset = word.charset;
    held.writeBytes(word.signs.getBytes(StandardCharsets.ISO_8859_1));
  }

  private void release() {
    if (held.size() > 0)
      decoded.append(Charsets.decode(held.toByteArray(), Optional.of(heldCharset)));
    held.reset();
  }

  private Optional<Word> word() {
    var charsetEnd = at + 2;
    while (charsetEnd < text.length() && text.charAt(charsetEnd) != '?') {
      if (isSpace(text.charAt(charsetEnd)) || charsetEnd - at > LONGEST_CHARSET)
        return Optional.empty();
      charsetEnd++;
    }
    if (charsetEnd + 2 >= text.length() || text.charAt(charsetEnd + 2) != '?')
      return Optional.empty();
    var coding = Character.toLowerCase(text.charAt(charsetEnd + 1));
    if (coding != 'q' && coding != 'b') return Optional.empty();
    var start = charsetEnd + 3;
    var end = text.indexOf("?=", start);
    if (end < 0) return Optional.empty();
    var charset = text.substring(at + 2, charsetEnd);
    var star = charset.indexOf('*'); // a language may follow (RFC 2231 §5)
    var named = star < 0 ? charset : charset.substring(0, star);
    var bytes = coding == 'q' ? quoted(start, end, named) : base64(start, end);
    return Optional.of(new Word(named, new String(bytes, StandardCharsets.ISO_8859_1), end + 2));
  }

  private byte[] base64(int start, int end) {
    return Base64Stream.decode(text.substring(start, end).getBytes(StandardCharsets.UTF_8));
  }

  /// Some mailers leave signs in the charset that the word names as they are.
  private byte[] quoted(int start, int end, String charset) {
    var bytes = new ByteArrayOutputStream();
    for (var i = start; i < end; i++) {
      var sign = text.charAt(i);
      var value = sign == '=' ? hex(i + 1, end) : -1;
      if (value >= 0) {
        bytes.write(value);
        i += 2;
      } else if (sign == '_') {
        bytes.write(' ');
      } else {
        bytes.writeBytes(Charsets.encode(text.substring(i, i + 1), charset));
      }
    }
    return bytes.toByteArray();
  }

  private int hex(int from, int end) {
    if (from + 2 > end) return -1;
    var high = Character.digit(text.charAt(from), 16);
    var low = Character.digit(text.charAt(from + 1), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  private static boolean isSpace(char sign) {
    return sign == ' ' || sign == '\t' || sign == '\r' || sign == '\n';
  }
}
