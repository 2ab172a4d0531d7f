package kundcenter.local.mail;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonBoolean;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;
import kundcenter.template.ReceiptRule;

/// What SES tells of a mail that it has kept.
///
/// Source: SES Developer Guide, "Contents of notifications for Amazon SES email receiving".
record ReceivedMail(
    ReceiptRule rule,
    String id,
    Instant at,
    Envelope envelope,
    MailHead head,
    Verdicts verdicts,
    boolean headersTruncated) {

  private static final int LONGEST_HEADERS = 10 * 1024;
  private static final int LONGEST_SCAN = 1024 * 1024;

  static ReceivedMail of(ReceiptRule rule, String id, Instant at, Envelope envelope, byte[] mail) {
    var head = MailHead.of(mail, LONGEST_SCAN);
    var length = head.headers().stream()
        .mapToLong(header -> header.name().length() + header.value().length() + 4)
        .sum();
    return new ReceivedMail(
        rule,
        id,
        at,
        envelope,
        head,
        Verdicts.of(envelope, head, mail, rule.scanned()),
        length > LONGEST_HEADERS);
  }

  /// @param key of the object that the mail is
  JsonObject json(String key) {
    var receipt = JsonObject.with(
            "processingTimeMillis", Duration.between(at, Instant.now()).toMillis())
        .put("timestamp", at)
        .put("recipients", texts(envelope.recipients()));
    verdicts.addTo(receipt);
    receipt.put(
        "action",
        JsonObject.with("type", "S3")
            .put("topicArn", "arn:aws:sns:eu-north-1:000000000000:" + rule.topic())
            .put("bucketName", rule.bucket())
            .put("objectKeyPrefix", rule.prefix())
            .put("objectKey", key)
            .build());
    return JsonObject.with("notificationType", "Received")
        .put("mail", mail())
        .put("receipt", receipt.build())
        .build();
  }

  private JsonObject mail() {
    var cut = headersTruncated
        ? MailHead.of(headText().getBytes(StandardCharsets.UTF_8), LONGEST_HEADERS)
        : head;
    return JsonObject.with("source", envelope.from())
        .put("timestamp", at)
        .put("messageId", id)
        .put("destination", texts(destination().isEmpty() ? envelope.recipients() : destination()))
        .put("headersTruncated", JsonBoolean.of(headersTruncated))
        .put(
            "headers",
            new JsonArray(cut.headers().stream()
                .<Json>map(header -> JsonObject.with("name", header.name())
                    .put("value", header.value())
                    .build())
                .toList()))
        .put("commonHeaders", common())
        .build();
  }

  private String headText() {
    var text = new StringBuilder();
    head.headers()
        .forEach(header ->
            text.append(header.name()).append(": ").append(header.value()).append("\r\n"));
    return text.toString();
  }

  private List<String> destination() {
    var all = new ArrayList<String>();
    for (var name : List.of("To", "Cc"))
      head.list(name).forEach(mailbox -> all.add(MailHead.address(mailbox)));
    return all;
  }

  private JsonObject common() {
    var common = JsonObject.with("returnPath", envelope.from());
    for (var name : List.of("From", "To", "Cc", "Reply-To")) {
      var mailboxes = head.list(name);
      var member = name.equals("Reply-To") ? "replyTo" : name.toLowerCase(Locale.ROOT);
      if (!mailboxes.isEmpty()) common.put(member, texts(mailboxes));
    }
    for (var name : List.of("Sender", "Date", "Subject"))
      head.first(name).ifPresent(value -> common.put(name.toLowerCase(Locale.ROOT), value));
    head.first("Message-ID").ifPresent(value -> common.put("messageId", value));
    return common.build();
  }

  private static JsonArray texts(List<String> texts) {
    return new JsonArray(texts.stream().<Json>map(JsonString::new).toList());
  }
}
