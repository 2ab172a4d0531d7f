package kundcenter.local.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;
import kundcenter.local.function.Bytes;

/// A request to SES to send a mail, read from SendEmail's JSON: `Raw` content as it is, `Simple`
/// content made into a mail.
///
/// @param configurationSet whose destinations are told what becomes of it
/// @param mail its bytes, without SES's own headers
record Outgoing(String from, List<String> to, Optional<String> configurationSet, Bytes mail) {

  private static final Set<String> REPLACED = Set.of("date", "message-id", "return-path", "bcc");

  /// A request that SES refuses with 400. Tells why.
  static final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    Refused(String message) {
      super(message);
    }
  }

  static Outgoing of(JsonObject request) {
    var destination = object(request, "Destination");
    var to = new ArrayList<String>();
    for (var kind : List.of("ToAddresses", "CcAddresses", "BccAddresses"))
      to.addAll(texts(destination, kind));
    var content = object(request, "Content");
    var raw = text(object(content, "Raw"), "Data").map(Outgoing::decoded);
    var head = MailHead.of(raw.orElse(new byte[0]), 1 << 20);
    if (to.isEmpty()) for (var name : List.of("To", "Cc", "Bcc")) to.addAll(head.list(name));
    if (to.isEmpty()) throw new Refused("Missing final '@domain'");
    if (to.size() > 50) throw new Refused("Recipient count exceeds 50.");
    var from = text(request, "FromEmailAddress").or(() -> head.first("From"));
    if (from.isEmpty()) throw new Refused("Missing required header 'From'.");
    for (var address : to) check(MailHead.address(address));
    return new Outgoing(
        from.get(),
        to.stream().map(MailHead::address).toList(),
        text(request, "ConfigurationSetName"),
        new Bytes(raw.orElseGet(() -> composed(from.get(), destination, request))));
  }

  // SES cannot send to a local part beyond ASCII.
  private static void check(String address) {
    var at = address.lastIndexOf('@');
    if (at < 1 || at == address.length() - 1) throw new Refused("Missing final '@domain'");
    if (!address.substring(0, at).chars().allMatch(sign -> sign < 128))
      throw new Refused("Local address contains non-ASCII characters");
  }

  private static byte[] composed(String from, JsonObject destination, JsonObject request) {
    var simple = object(object(request, "Content"), "Simple");
    var body = object(simple, "Body");
    var text = text(object(body, "Text"), "Data");
    var html = text(object(body, "Html"), "Data");
    if (text.isEmpty() && html.isEmpty()) throw new Refused("Content is missing.");
    var mail = new ComposedMail()
        .header("From", from)
        .header("To", String.join(", ", texts(destination, "ToAddresses")));
    var cc = texts(destination, "CcAddresses");
    if (!cc.isEmpty()) mail.header("Cc", String.join(", ", cc));
    var replyTo = texts(request, "ReplyToAddresses");
    if (!replyTo.isEmpty()) mail.header("Reply-To", String.join(", ", replyTo));
    mail.header("Subject", text(object(simple, "Subject"), "Data").orElse(""));
    if (simple.get("Headers") instanceof JsonArray(var headers))
      for (var header : headers)
        if (header instanceof JsonObject one)
          mail.header(text(one, "Name").orElse(""), text(one, "Value").orElse(""));
    text.ifPresent(it -> mail.part("text/plain", it));
    html.ifPresent(it -> mail.part("text/html", it));
    return mail.bytes();
  }

  /// The mail as it goes out: with SES's own Message-ID and Date, and no others.
  byte[] sent(String id, Instant at) {
    var out = new ByteArrayOutputStream();
    var own = "Message-ID: <%s@eu-west-1.amazonses.com>\r\nDate: %s\r\n"
        .formatted(id, DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC)));
    out.writeBytes(own.getBytes(StandardCharsets.US_ASCII));
    var bytes = mail.array();
    var from = 0;
    var dropped = false;
    for (int end; from < bytes.length && !isEmpty(from); from = end) {
      end = endOfLine(from);
      if (bytes[from] != ' ' && bytes[from] != '\t') dropped = REPLACED.contains(name(from, end));
      if (!dropped) out.write(bytes, from, end - from);
    }
    out.write(bytes, from, bytes.length - from);
    return out.toByteArray();
  }

  private boolean isEmpty(int line) {
    var sign = mail.array()[line];
    return sign == '\n' || sign == '\r';
  }

  private int endOfLine(int from) {
    for (var at = from; at < mail.length(); at++) if (mail.array()[at] == '\n') return at + 1;
    return mail.length();
  }

  private String name(int from, int end) {
    var text = new String(mail.array(), from, end - from, StandardCharsets.ISO_8859_1);
    var colon = text.indexOf(':');
    return colon < 0 ? "" : text.substring(0, colon).strip().toLowerCase(Locale.ROOT);
  }

  String subject() {
    return MailHead.of(mail.array(), 1 << 20).first("Subject").orElse("");
  }

  private static byte[] decoded(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException _) {
      throw new Refused("Raw data is no base64.");
    }
  }

  private static JsonObject object(JsonObject owner, String name) {
    return owner.get(name) instanceof JsonObject object ? object : JsonObject.EMPTY;
  }

  private static Optional<String> text(JsonObject owner, String name) {
    return owner.get(name) instanceof JsonString(var text) ? Optional.of(text) : Optional.empty();
  }

  private static List<String> texts(JsonObject owner, String name) {
    if (!(owner.get(name) instanceof JsonArray(var items))) return List.of();
    var texts = new ArrayList<String>();
    for (Json item : items) if (item instanceof JsonString(var text)) texts.add(text);
    return texts;
  }
}
