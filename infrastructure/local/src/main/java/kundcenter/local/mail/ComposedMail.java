package kundcenter.local.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/// A mail in the making: headers in order and one text in one or several forms.
final class ComposedMail {

  private static final String BOUNDARY = "=_kundcenter-part";
  private static final int WORD = 39; // bytes; an encoded word has at most 75 signs (RFC 2047 §2)

  private record Part(String type, String text) {}

  private final StringBuilder head = new StringBuilder();
  private final List<Part> parts = new ArrayList<>();

  /// Adds a header. A line end in it would begin another one, so it becomes a space.
  ComposedMail header(String name, String value) {
    var line = value.replace('\r', ' ').replace('\n', ' ');
    head.append(name).append(": ").append(isAscii(line) ? line : encoded(line)).append("\r\n");
    return this;
  }

  ComposedMail part(String type, String text) {
    parts.add(new Part(type, text));
    return this;
  }

  byte[] bytes() {
    var mail = new StringBuilder(head).append("MIME-Version: 1.0\r\n");
    if (parts.size() == 1)
      return mail.append(text(parts.getFirst())).toString().getBytes(StandardCharsets.US_ASCII);
    mail.append("Content-Type: multipart/alternative; boundary=\"" + BOUNDARY + "\"\r\n");
    for (var part : parts) mail.append("\r\n--" + BOUNDARY + "\r\n").append(text(part));
    return mail.append("\r\n--" + BOUNDARY + "--\r\n")
        .toString()
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static String text(Part part) {
    return "Content-Type: " + part.type
        + "; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + Base64.getMimeEncoder().encodeToString(part.text.getBytes(StandardCharsets.UTF_8))
        + "\r\n";
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(sign -> sign < 128);
  }

  /// RFC 2047 §2: words of whole signs. An address stays as it is.
  private static String encoded(String text) {
    var address = text.endsWith(">") ? text.lastIndexOf('<') : text.length();
    var words = new StringBuilder();
    var word = new StringBuilder();
    var plain = text.substring(0, address).strip();
    plain.codePoints().forEach(sign -> {
      var next = Character.toString(sign);
      if ((word + next).getBytes(StandardCharsets.UTF_8).length > WORD) {
        words.append(word(word)).append("\r\n ");
        word.setLength(0);
      }
      word.append(next);
    });
    words.append(word(word));
    return address == text.length() ? words.toString() : words + " " + text.substring(address);
  }

  private static String word(StringBuilder text) {
    return "=?UTF-8?B?"
        + Base64.getEncoder().encodeToString(text.toString().getBytes(StandardCharsets.UTF_8))
        + "?=";
  }
}
