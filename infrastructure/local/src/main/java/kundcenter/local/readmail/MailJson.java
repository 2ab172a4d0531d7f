package kundcenter.local.readmail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonNull;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;
import kundcenter.mail.AttachmentPart;
import kundcenter.mail.Automatic;
import kundcenter.mail.Bounce;
import kundcenter.mail.Mailbox;
import kundcenter.mime.Reading;

/// One mail as a line of JSON, with the names that docs/api.md gives.
record MailJson(String file, Reading reading, List<String> md5) {

  Json json() {
    var mail = reading.mail();
    var heading = mail.heading();
    var body = mail.body();
    return JsonObject.with("file", file)
        .put("messageId", text(heading.ids().own()))
        .put(
            "from",
            heading.from().stream().findFirst().map(MailJson::mailbox).orElse(JsonNull.NULL))
        .put("replyTo", list(heading.replyTo(), MailJson::mailbox))
        .put("to", list(heading.to(), MailJson::mailbox))
        .put("cc", list(heading.cc(), MailJson::mailbox))
        .put("subject", heading.subject())
        .put("date", text(heading.date().map(Instant::toString)))
        .put("inReplyTo", list(heading.ids().inReplyTo(), JsonString::new))
        .put("references", list(heading.ids().references(), JsonString::new))
        .put("contentType", body.source().mediaType())
        .put("text", body.text())
        .put("html", text(body.html()))
        .put("visible", body.visible())
        .put("quoted", body.quoted())
        .put("attachments", attachments(mail.attachments()))
        .put("automatic", automatic(mail.automatic()))
        .put("replyAllowed", mail.automatic().replyAllowed())
        .put("bounce", mail.bounce().map(MailJson::bounce).orElse(JsonNull.NULL))
        .put("error", text(reading.stopped().map(stop -> "stopped: " + stop)))
        .build();
  }

  private Json attachments(List<AttachmentPart> parts) {
    var all = new ArrayList<Json>();
    for (var i = 0; i < parts.size(); i++) all.add(attachment(parts.get(i), md5.get(i)));
    return new JsonArray(all);
  }

  private static Json attachment(AttachmentPart part, String md5) {
    return JsonObject.with("name", part.name())
        .put("contentType", part.contentType())
        .put("size", part.size())
        .put("md5", md5)
        .put("sha256", part.sha256())
        .put("contentId", text(part.contentId()))
        .put("inline", part.inline())
        .build();
  }

  private static Json mailbox(Mailbox mailbox) {
    return JsonObject.with("name", mailbox.name())
        .put("address", mailbox.address())
        .build();
  }

  private static Json automatic(Automatic automatic) {
    return JsonObject.with("is", automatic.is())
        .put("reasons", list(automatic.signs(), sign -> new JsonString(sign.name())))
        .build();
  }

  private static Json bounce(Bounce bounce) {
    return JsonObject.with("status", text(bounce.status()))
        .put("action", text(bounce.action()))
        .put("recipient", text(bounce.recipient()))
        .put("originalMessageId", text(bounce.originalMessageId()))
        .build();
  }

  private static Json text(Optional<String> text) {
    return text.<Json>map(JsonString::new).orElse(JsonNull.NULL);
  }

  private static <T> Json list(Iterable<T> items, Function<T, Json> toJson) {
    var all = new ArrayList<Json>();
    items.forEach(item -> all.add(toJson.apply(item)));
    return new JsonArray(all);
  }
}
