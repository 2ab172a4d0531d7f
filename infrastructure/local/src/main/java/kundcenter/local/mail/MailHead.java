package kundcenter.local.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The headers of a mail as they stand, in order, unfolded and not decoded.
record MailHead(List<Header> headers) {

  record Header(String name, String value) {}

  /// Reads them up to the first empty line, or up to the limit.
  static MailHead of(byte[] mail, int limit) {
    var headers = new ArrayList<Header>();
    var text = new String(mail, 0, Math.min(mail.length, limit), StandardCharsets.UTF_8);
    for (var line : text.lines().takeWhile(line -> !line.isEmpty()).toList()) {
      var colon = line.indexOf(':');
      if (line.startsWith(" ") || line.startsWith("\t")) {
        if (headers.isEmpty()) continue;
        var folded = headers.removeLast();
        headers.add(new Header(folded.name, folded.value + " " + line.strip()));
      } else if (colon > 0) {
        headers.add(new Header(
            line.substring(0, colon).strip(), line.substring(colon + 1).strip()));
      }
    }
    return new MailHead(List.copyOf(headers));
  }

  /// The first of that name.
  Optional<String> first(String name) {
    return headers.stream()
        .filter(header -> header.name.equalsIgnoreCase(name))
        .map(Header::value)
        .findFirst();
  }

  /// The parts of a list of addresses, by the commas that are in no quotes.
  List<String> list(String name) {
    var parts = new ArrayList<String>();
    var part = new StringBuilder();
    var quoted = false;
    for (var sign : first(name).orElse("").toCharArray()) {
      if (sign == '"') quoted = !quoted;
      if (sign == ',' && !quoted) {
        parts.add(part.toString().strip());
        part.setLength(0);
      } else {
        part.append(sign);
      }
    }
    parts.add(part.toString().strip());
    parts.removeIf(String::isEmpty);
    return List.copyOf(parts);
  }

  /// The address in `Anna <anna@example.com>`.
  static String address(String mailbox) {
    var from = mailbox.lastIndexOf('<');
    var to = mailbox.indexOf('>', from + 1);
    return (from >= 0 && to > from ? mailbox.substring(from + 1, to) : mailbox).strip();
  }

  /// What is after the @, in lower case; empty if there is none.
  static String domain(String mailbox) {
    var address = address(mailbox);
    var at = address.lastIndexOf('@');
    return at < 0 ? "" : address.substring(at + 1).toLowerCase(Locale.ROOT);
  }
}
