package kundcenter.inboundemail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import kundcenter.aws.cloudwatch.CallLog;
import kundcenter.file.FileKey;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;
import kundcenter.store.Files.Content;
import kundcenter.ticket.TicketNumber;

/// The way of a mail, gone before any comes: one that nobody has sent opens a ticket, and a
/// second one answers it.
///
/// @param desk with stores that send nothing
record Priming(Desk desk, String stage) {

  private static final TicketNumber TICKET = new TicketNumber(1);
  private static final String SUPPORT = "support@example.org";

  private static final List<String> VERDICTS =
      List.of("spamVerdict", "virusVerdict", "spfVerdict", "dkimVerdict", "dmarcVerdict");

  /// @throws IllegalStateException if a mail fails, so that the way is not the one meant
  void run() {
    receive("first", SUPPORT);
    receive("second", desk.tokens().address(SUPPORT, TICKET));
  }

  private void receive(String id, String recipient) {
    desk.mails().put(new FileKey(id), "message/rfc822", Content.of(mail(id)));
    var answer = new InboundEmailHandler(desk, stage)
        .answer(event(id, recipient), new MailLog(CallLog.unread(stage)));
    if (!answer.equals(JsonObject.with("batchItemFailures", JsonArray.of()).build()))
      throw new IllegalStateException("the " + id + " mail fails");
  }

  private static byte[] mail(String id) {
    try (var in = requireNonNull(Priming.class.getResourceAsStream("priming.eml"))) {
      return new String(in.readAllBytes(), UTF_8).replace("{id}", id).getBytes(UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Json event(String id, String recipient) {
    var mail = JsonObject.with("messageId", id)
        .put("timestamp", "2026-01-01T00:00:00.000Z")
        .put("source", "somebody@example.org");
    var receipt = JsonObject.with("recipients", JsonArray.of(new JsonString(recipient)))
        .put("action", JsonObject.with("objectKey", id).build());
    for (var verdict : VERDICTS)
      receipt.put(verdict, JsonObject.with("status", "PASS").build());
    var told =
        JsonObject.with("mail", mail.build()).put("receipt", receipt.build()).build();
    var message = JsonObject.with("messageId", id).put("body", told.text());
    return JsonObject.with("Records", JsonArray.of(message.build())).build();
  }
}
