package kundcenter.mime;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kundcenter.mail.Mailbox;

/// The mailboxes of an address header (RFC 5322 §3.4, and its obsolete forms), read in one pass.
///
/// Encoded words are decoded in names only: an address that holds one is taken as it stands (RFC
/// 2047 §5), so that nothing is smuggled into it.
final class Addresses {

  private final String text;
  private final List<Mailbox> found = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private final StringBuilder comment = new StringBuilder();
  private final StringBuilder angle = new StringBuilder();
  private boolean hasAngle;
  private boolean isQuoted;
  private int at;

  private Addresses(String text) {
    this.text = text;
  }

  static List<Mailbox> parse(String text) {
    var addresses = new Addresses(text);
    addresses.run();
    return List.copyOf(addresses.found);
  }

  private void run() {
    while (at < text.length() && found.size() < Limits.MAILBOXES) {
      var sign = text.charAt(at);
      switch (sign) {
        case '"' -> quoted();
        case '(' -> comment();
        case '<' -> angle();
        case ',', ';' -> close();
        case ':' -> group();
        default -> words.append(sign);
      }
      at++;
    }
    if (found.size() < Limits.MAILBOXES) close();
  }

  private void quoted() {
    isQuoted = true;
    var start = words.length();
    for (at++; at < text.length() && text.charAt(at) != '"'; at++) {
      if (text.charAt(at) == '\\' && at + 1 < text.length()) at++;
      words.append(text.charAt(at));
    }
    // A local part may be quoted too; then what follows is its at sign.
    if (at + 1 < text.length() && text.charAt(at + 1) == '@')
      words.insert(start, '"').append('"');
  }

  private void comment() {
    var depth = 1;
    var start = comment.length();
    for (at++; at < text.length(); at++) {
      var sign = text.charAt(at);
      if (sign == '\\' && at + 1 < text.length()) {
        sign = text.charAt(++at);
      } else if (sign == '(') {
        depth++;
      } else if (sign == ')' && --depth == 0) {
        break;
      }
      comment.append(sign);
    }
    if (start > 0) comment.insert(start, ' ');
  }

  private void angle() {
    angle.setLength(0);
    hasAngle = true;
    for (at++; at < text.length() && text.charAt(at) != '>'; at++) {
      if (text.charAt(at) == '<') angle.setLength(0);
      else angle.append(text.charAt(at));
    }
  }

  /// `Name: member, member;` The name of a group is nobody.
  private void group() {
    if (words.indexOf("@") >= 0 || hasAngle) {
      words.append(':');
      return;
    }
    words.setLength(0);
    comment.setLength(0);
    isQuoted = false;
  }

  private void close() {
    var phrase = words.toString().strip();
    var isBare = !hasAngle;
    var address = isBare ? bareAddress(phrase) : withoutRoute(angle.toString());
    var name = isBare && !address.isEmpty() ? rest(phrase, address) : phrase;
    if (name.isEmpty()) name = comment.toString();
    if (!address.isEmpty() || !name.isBlank() || isQuoted)
      found.add(new Mailbox(name(name), canonical(address)));
    words.setLength(0);
    comment.setLength(0);
    angle.setLength(0);
    hasAngle = false;
    isQuoted = false;
  }

  private static String name(String words) {
    var name = Labels.line(EncodedWords.decode(Labels.beginning(words)));
    var spaced = new StringBuilder(name.length());
    for (var i = 0; i < name.length(); i++)
      if (name.charAt(i) != ' ' || spaced.isEmpty() || spaced.charAt(spaced.length() - 1) != ' ')
        spaced.append(name.charAt(i));
    var bare = spaced.toString();
    return bare.length() > 1 && bare.startsWith("'") && bare.endsWith("'")
        ? bare.substring(1, bare.length() - 1)
        : bare;
  }

  /// The word that holds an at sign; white space around the sign is passed over.
  private static String bareAddress(String phrase) {
    var sign = phrase.lastIndexOf('@');
    if (sign < 0) return "";
    var start = sign;
    while (start > 0 && isSpace(phrase.charAt(start - 1))) start--;
    if (start > 0 && phrase.charAt(start - 1) == '"') {
      var open = phrase.lastIndexOf('"', start - 2);
      start = Math.max(open, 0);
    } else {
      while (start > 0 && !isSpace(phrase.charAt(start - 1))) start--;
    }
    var end = sign + 1;
    while (end < phrase.length() && isSpace(phrase.charAt(end))) end++;
    while (end < phrase.length() && !isSpace(phrase.charAt(end))) end++;
    return phrase.substring(start, end);
  }

  private static String rest(String phrase, String address) {
    var start = phrase.lastIndexOf(address);
    return (phrase.substring(0, start) + phrase.substring(start + address.length())).strip();
  }

  /// What remains of `@a,@b:user@host`, which mail once took as its way (RFC 5322 §4.4).
  private static String withoutRoute(String angle) {
    var inner = angle.strip();
    if (inner.toLowerCase(Locale.ROOT).startsWith("mailto:")) inner = inner.substring(7);
    var colon = inner.startsWith("@") ? inner.indexOf(':') : -1;
    return colon < 0 ? inner : inner.substring(colon + 1);
  }

  /// Without white space and controls, which no address has outside quotes.
  private static String canonical(String address) {
    var line = Labels.line(address);
    if (line.startsWith("\"")) return line;
    var plain = new StringBuilder(line.length());
    for (var i = 0; i < line.length(); i++)
      if (!isSpace(line.charAt(i))) plain.append(line.charAt(i));
    return plain.toString();
  }

  private static boolean isSpace(char sign) {
    return Character.isWhitespace(sign);
  }
}
