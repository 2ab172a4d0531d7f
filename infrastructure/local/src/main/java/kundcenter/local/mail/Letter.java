package kundcenter.local.mail;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kundcenter.local.function.Bytes;
import kundcenter.mail.InboundMail;
import kundcenter.mail.Mailbox;

/// A mail to the desk, as a customer's mail program makes it.
///
/// @param from the address of the customer
/// @param to the address that it is brought to
record Letter(String from, String to, Bytes mail) {

  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("'Den' d MMM yyyy 'kl.' HH:mm", Locale.of("sv"));
  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  static Letter of(String from, String to, String subject, String text) {
    return new Letter(
        from, to, new Bytes(mail(from, to, subject).part("text/plain", text).bytes()));
  }

  /// An answer to a mail: to where that mail wants answers, and with the ids that thread it.
  static Letter reply(String from, InboundMail answered, Instant sent, String text) {
    var heading = answered.heading();
    var to = (heading.replyTo().isEmpty() ? heading.from() : heading.replyTo()).getFirst();
    var subject = heading.subject().regionMatches(true, 0, "SV:", 0, 3)
            || heading.subject().regionMatches(true, 0, "Re:", 0, 3)
        ? heading.subject()
        : "SV: " + heading.subject();
    var mail = mail(from, to.address(), subject);
    heading.ids().own().ifPresent(id -> mail.header("In-Reply-To", "<" + id + ">"));
    mail.header("References", references(answered));
    return new Letter(
        from,
        to.address(),
        new Bytes(mail.part("text/plain", text + "\n\n" + quote(heading.from(), sent, answered))
            .bytes()));
  }

  private static ComposedMail mail(String from, String to, String subject) {
    return new ComposedMail()
        .header("From", from)
        .header("To", to)
        .header("Subject", subject)
        .header("Message-ID", "<" + UUID.randomUUID() + "@mailbox.example>")
        .header(
            "Date",
            DateTimeFormatter.RFC_1123_DATE_TIME.format(
                Clock.tickSeconds(ZoneOffset.UTC).instant().atOffset(ZoneOffset.UTC)));
  }

  private static String references(InboundMail answered) {
    var ids = answered.heading().ids();
    return Stream.concat(ids.references().stream(), ids.own().stream())
        .map(id -> "<" + id + ">")
        .collect(Collectors.joining(" "));
  }

  private static String quote(List<Mailbox> from, Instant sent, InboundMail answered) {
    return WRITTEN.format(sent.atZone(SWEDEN)) + " skrev " + from.getFirst().address() + ":\n"
        + answered.body().text().lines().map(line -> "> " + line).collect(Collectors.joining("\n"));
  }
}
