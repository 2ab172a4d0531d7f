package kundcenter.local.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import kundcenter.aws.s3.S3;
import kundcenter.aws.s3.S3Files;
import kundcenter.file.FileKey;
import kundcenter.store.Files;
import kundcenter.template.ReceiptRule;

/// SES's way with mail that comes in: the first rule for the recipient keeps it in the rule's
/// bucket, under the headers that SES adds, and then tells the rule's topic.
public final class Receipt {

  private static final int ID_BYTES = 20;

  private final List<ReceiptRule> rules;
  private final S3 s3;
  private final BiConsumer<String, String> topics;
  private final SecureRandom random = new SecureRandom();

  /// @param environment where S3 is
  /// @param topics takes the name of a topic and what is to be published
  public Receipt(
      List<ReceiptRule> rules, Map<String, String> environment, BiConsumer<String, String> topics) {
    this.rules = List.copyOf(rules);
    this.s3 = S3.of(environment);
    this.topics = topics;
  }

  /// Whether there is a rule for a mail to that address.
  public boolean takes(String recipient) {
    return rules.stream().anyMatch(rule -> rule.takes(recipient));
  }

  /// Takes a mail, which is kept and told of when this returns.
  ///
  /// @return SES's id of it
  public String take(Envelope envelope, byte[] mail) {
    var id = newId();
    for (var rule : rules) {
      var mine = envelope.recipients().stream().filter(rule::takes).toList();
      if (!mine.isEmpty()) take(rule, id, new Envelope(envelope.from(), mine), mail);
    }
    return id;
  }

  private void take(ReceiptRule rule, String id, Envelope envelope, byte[] mail) {
    var now = Clock.tickMillis(ZoneOffset.UTC).instant();
    var key = rule.prefix() + id;
    var notification = ReceivedMail.of(rule, id, now, envelope, mail);
    new S3Files(s3, rule.bucket())
        .put(
            new FileKey(key),
            "application/octet-stream",
            Files.Content.of(withHead(notification, mail)));
    topics.accept(rule.topic(), notification.json(key).text());
  }

  /// The mail under what SES writes above it.
  private static byte[] withHead(ReceivedMail received, byte[] mail) {
    var verdicts = received.verdicts();
    var head = """
        Return-Path: <%s>
        Received: from localhost (localhost [127.0.0.1])
         by inbound-smtp.eu-west-1.amazonaws.com with SMTP id %s
         for %s;
         %s
        X-SES-Spam-Verdict: %s
        X-SES-Virus-Verdict: %s
        Received-SPF: %s (spfCheck: local) client-ip=127.0.0.1; envelope-from=%s; helo=localhost;
        Authentication-Results: amazonses.com;
         spf=%s (spfCheck: local) client-ip=127.0.0.1; envelope-from=%s; helo=localhost;
         dkim=%s;
         dmarc=%s header.from=%s;
        """.formatted(
            received.envelope().from(),
            received.id(),
            received.envelope().recipients().getFirst(),
            DateTimeFormatter.RFC_1123_DATE_TIME.format(received.at().atOffset(ZoneOffset.UTC)),
            verdicts.spam(),
            verdicts.virus(),
            result(verdicts.spf()),
            received.envelope().from(),
            result(verdicts.spf()),
            received.envelope().from(),
            result(verdicts.dkim()),
            result(verdicts.dmarc()),
            MailHead.domain(received.head().first("From").orElse("")));
    var whole = new ByteArrayOutputStream(mail.length + head.length());
    whole.writeBytes(head.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    whole.writeBytes(mail);
    return whole.toByteArray();
  }

  private static String result(String verdict) {
    return switch (verdict) {
      case Verdicts.PASS -> "pass";
      case Verdicts.FAIL -> "fail";
      default -> "none";
    };
  }

  private String newId() {
    var bytes = new byte[ID_BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
