package kundcenter.notices;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import kundcenter.customer.EmailAddress;
import kundcenter.mail.ReplyToken;
import kundcenter.mail.Threads;
import kundcenter.notice.Letter;
import kundcenter.notice.Letter.Talk;
import kundcenter.notice.Model;
import kundcenter.notice.Notice;
import kundcenter.notices.letter.Writer;
import kundcenter.notices.mime.Envelope;
import kundcenter.notices.mime.Mime;
import kundcenter.store.SigningKeys;

/// Letters made ready to be handed over: in words, with the headers by which answers find back.
record Post(Writer writer, Threads threads, SigningKeys keys, Sender sender) {

  private static final int HASH_BYTES = 12;

  /// Who writes.
  ///
  /// @param name as it is shown
  record Sender(String name, EmailAddress support) {}

  /// A mail to hand over.
  ///
  /// @param own what it names itself by; the same each time that it is sent
  record Ready(String mime, String own) {}

  Ready mail(Notice notice, Letter letter, Instant now) {
    var answered = letter.talk().flatMap(talk -> threads.lastOf(talk.ticket()));
    var references = new ArrayList<String>();
    answered.ifPresent(references::add);
    letter.talk().map(talk -> id(talk.ticket().toString())).ifPresent(references::add);
    references.add(own(notice, letter));
    var envelope = new Envelope(
        sender.name(),
        sender.support(),
        letter.reader().address(),
        letter.talk().map(this::replyTo).orElse(sender.support()),
        now,
        letter.reader().language(),
        answersByItself(letter.model()),
        answered,
        references);
    return new Ready(Mime.of(envelope, writer.write(letter, now)), references.getLast());
  }

  /// An address that leads back to the ticket (threat T02).
  private EmailAddress replyTo(Talk talk) {
    var token = new ReplyToken(keys.key(ReplyToken.PURPOSE));
    return new EmailAddress(token.address(sender.support().value(), talk.ticket()));
  }

  /// On a ticket `ticket.version`; elsewhere a hash, as a notice's own id is nobody's business.
  private String own(Notice notice, Letter letter) {
    return letter
        .talk()
        .map(talk -> id(talk.ticket() + "." + talk.version()))
        .orElseGet(() -> id(hash(notice.id())));
  }

  private String id(String local) {
    return local + "@" + sender.support().domain();
  }

  private static boolean answersByItself(Model model) {
    return switch (model) {
      case RECEIPT, BARE_RECEIPT, HELD -> true;
      default -> false;
    };
  }

  private static String hash(String text) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }
}
