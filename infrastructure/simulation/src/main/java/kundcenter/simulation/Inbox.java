package kundcenter.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kundcenter.file.FileKey;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;
import kundcenter.store.Files;

/// The way of mails to the function: each lies in the bucket before its sender hears that it was
/// taken, and is told of by a queue. A sender who hears nothing brings it again.
final class Inbox {

  private static final String SUPPORT = "support@kundcenter.example";

  private final World world;
  private final Files bucket;
  private final Queue queue;
  private final Map<String, Instant> accepted = new LinkedHashMap<>();

  Inbox(World world, Queue queue, Files bucket) {
    this.world = world;
    this.bucket = bucket;
    this.queue = queue;
  }

  /// A mail as somebody writes it.
  ///
  /// @param to the support address, or one of its forms that leads to a ticket
  /// @param file what is attached
  record Mail(String from, String to, String text, Optional<byte[]> file) {

    static Mail toSupport(String from, String text, Optional<byte[]> file) {
      return new Mail(from, SUPPORT, text, file);
    }

    byte[] mime(String id) {
      return """
          From: <%s>
          To: <%s>
          Subject: Fel
          Message-ID: <%s@example.org>
          MIME-Version: 1.0
          Content-Type: multipart/mixed; boundary=part

          --part
          Content-Type: text/plain; charset=utf-8

          %s
          %s--part--
          """.formatted(from, to, id, text, file.map(Mail::part).orElse(""))
          .replace("\n", "\r\n")
          .getBytes(UTF_8);
    }

    private static String part(byte[] file) {
      return """
          --part
          Content-Type: application/octet-stream
          Content-Disposition: attachment; filename=logg.bin
          Content-Transfer-Encoding: base64

          %s
          """.formatted(Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(file));
    }
  }

  void take(Mail mail) {
    var mime = mail.mime("mail-" + (accepted.size() + 1));
    take(mail, mime);
    if (world.random().nextInt(8) == 0) world.after(world.until(1), () -> take(mail, mime));
  }

  private void take(Mail mail, byte[] mime) {
    var id = "mail-" + (accepted.size() + 1);
    world.spare(() -> {
      bucket.put(new FileKey("raw/" + id), "message/rfc822", Files.Content.of(mime));
      return id;
    });
    accepted.put(id, world.now());
    queue.put(id, told(id, mail).text());
  }

  /// The ids of all mails whose senders heard that they were taken.
  Set<String> accepted() {
    return Set.copyOf(accepted.keySet());
  }

  /// Of these, the ones that have lain for so long.
  Set<String> olderThan(Duration age) {
    return accepted.entrySet().stream()
        .filter(mail -> mail.getValue().isBefore(world.now().minus(age)))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  Queue queue() {
    return queue;
  }

  /// Source: Amazon SES Developer Guide, "Contents of notifications for Amazon SES email
  /// receiving".
  private JsonObject told(String id, Mail mail) {
    var pass = JsonObject.with("status", "PASS").build();
    var receipt = JsonObject.with("recipients", JsonArray.of(new JsonString(mail.to())))
        .put("spamVerdict", pass)
        .put("virusVerdict", pass)
        .put("spfVerdict", pass)
        .put("dkimVerdict", pass)
        .put("dmarcVerdict", pass)
        .put("action", JsonObject.with("objectKey", "raw/" + id).build());
    var taken = JsonObject.with("messageId", id)
        .put("source", mail.from())
        .put("timestamp", world.now().toString());
    return JsonObject.with("notificationType", "Received")
        .put("mail", taken.build())
        .put("receipt", receipt.build())
        .build();
  }
}
