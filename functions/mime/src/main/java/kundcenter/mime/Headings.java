package kundcenter.mime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kundcenter.mail.Heading;
import kundcenter.mail.Mailbox;
import kundcenter.mail.MessageIds;

/// The headers that people read.
final class Headings {

  private Headings() {}

  static Heading of(Headers headers) {
    var own = IdList.parse(headers.raw("message-id")).stream().findFirst();
    var ids = new MessageIds(
        own.or(() -> bareId(headers)),
        IdList.parse(headers.raw("in-reply-to")),
        IdList.parse(headers.raw("references")));
    return new Heading(
        ids,
        mailboxes(headers, "from"),
        mailboxes(headers, "reply-to"),
        mailboxes(headers, "to"),
        mailboxes(headers, "cc"),
        headers.text("subject"),
        Dates.parse(headers.raw("date")));
  }

  /// Some mailers leave out what follows the at sign.
  private static Optional<String> bareId(Headers headers) {
    var raw = headers.text("message-id");
    var inner = raw.startsWith("<") && raw.endsWith(">") ? raw.substring(1, raw.length() - 1) : raw;
    return Optional.of(inner.strip()).filter(id -> !id.isEmpty());
  }

  private static List<Mailbox> mailboxes(Headers headers, String name) {
    var all = new ArrayList<Mailbox>();
    for (var value : headers.rawAll(name)) {
      all.addAll(Addresses.parse(value));
      if (all.size() >= Limits.MAILBOXES) break;
    }
    return all;
  }
}
