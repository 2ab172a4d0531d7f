package kundcenter.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import kundcenter.file.FileKey;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;
import kundcenter.json.Limits;
import kundcenter.store.Files;

/// The way of mails to the function: each lies in the bucket before its sender hears that it was
/// taken, and is told of by a queue, late, out of order, twice, and again until it is done.
final class Inbox {

  private static final String SUPPORT = "support@kundcenter.example";

  private final World world;
  private final Files bucket;
  private final List<String> accepted = new ArrayList<>();
  private int waiting;

  Inbox(World world, Files bucket) {
    this.world = world;
    this.bucket = bucket;
  }

  /// Takes a mail.
  ///
  /// @param to the support address, or one of its forms that leads to a ticket
  void take(String from, String to, String text) {
    var id = "mail-" + (accepted.size() + 1);
    var mail = """
        From: <%s>
        To: <%s>
        Subject: Fel
        Message-ID: <%s@example.org>
        Content-Type: text/plain; charset=utf-8

        %s
        """.formatted(from, to, id, text).replace("\n", "\r\n");
    bucket.put(new FileKey("raw/" + id), "message/rfc822", Files.Content.of(mail.getBytes(UTF_8)));
    accepted.add(id);
    waiting++;
    tell(id, told(id, from, to));
  }

  void takeNew(String from, String text) {
    take(from, SUPPORT, text);
  }

  private void tell(String id, JsonObject event) {
    world.after(world.until(2), () -> {
      if (!isDone(id, event)) tell(id, event);
      else {
        waiting--;
        if (world.random().nextInt(4) == 0) world.after(world.until(2), () -> isDone(id, event));
      }
    });
  }

  private boolean isDone(String id, JsonObject event) {
    return world
        .invoke("InboundEmailFunction", event.bytes())
        .map(answer -> (JsonObject) Json.parse(answer, Limits.TRUSTED))
        .filter(answer -> !answer.text().contains("\"" + id + "\""))
        .isPresent();
  }

  /// The ids of all mails whose senders heard that they were taken.
  List<String> accepted() {
    return List.copyOf(accepted);
  }

  /// How many lie in the queue.
  int waiting() {
    return waiting;
  }

  /// Source: Amazon SES Developer Guide, "Contents of notifications for Amazon SES email
  /// receiving".
  private JsonObject told(String id, String from, String to) {
    var pass = JsonObject.with("status", "PASS").build();
    var receipt = JsonObject.with("recipients", JsonArray.of(new JsonString(to)))
        .put("spamVerdict", pass)
        .put("virusVerdict", pass)
        .put("spfVerdict", pass)
        .put("dkimVerdict", pass)
        .put("dmarcVerdict", pass)
        .put("action", JsonObject.with("objectKey", "raw/" + id).build());
    var mail = JsonObject.with("messageId", id)
        .put("source", from)
        .put("timestamp", world.now().toString());
    var body = JsonObject.with("notificationType", "Received")
        .put("mail", mail.build())
        .put("receipt", receipt.build())
        .build();
    var message = JsonObject.with("messageId", id).put("body", body.text()).build();
    return JsonObject.with("Records", JsonArray.of(message)).build();
  }
}
