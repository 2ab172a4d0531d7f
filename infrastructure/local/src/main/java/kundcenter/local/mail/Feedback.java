package kundcenter.local.mail;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;
import kundcenter.template.EventDestination;

/// What SES tells of mails that it has sent: for the addresses of its mailbox simulator what they
/// stand for, for every other that it was delivered. A configuration set's destination hears of
/// the kinds that it asks for.
///
/// Source: SES Developer Guide, "Using the mailbox simulator", "Contents of event data".
public final class Feedback {

  private static final String SIMULATOR = "@simulator.amazonses.com";

  /// What becomes of a mail to one address.
  enum Fate {
    DELIVERED("", "DELIVERY", "Delivery", "sent"),
    BOUNCED("bounce", "BOUNCE", "Bounce", "bounced"),
    COMPLAINED("complaint", "COMPLAINT", "Complaint", "complained of"),
    SUPPRESSED("suppressionlist", "BOUNCE", "Bounce", "not sent, the address is suppressed"),
    DELAYED("delay", "DELIVERY_DELAY", "DeliveryDelay", "delayed");

    private final String mailbox;
    private final String kind;
    private final String eventType;
    private final String word;

    Fate(String mailbox, String kind, String eventType, String word) {
      this.mailbox = mailbox;
      this.kind = kind;
      this.eventType = eventType;
      this.word = word;
    }

    String word() {
      return word;
    }

    // Labels after + are the sender's own.
    static Fate of(String address) {
      var lower = address.toLowerCase(Locale.ROOT);
      if (!lower.endsWith(SIMULATOR)) return DELIVERED;
      var mailbox = lower.substring(0, lower.length() - SIMULATOR.length()).split("[+]", 2)[0];
      return Arrays.stream(values())
          .filter(fate -> fate.mailbox.equals(mailbox))
          .findFirst()
          .orElse(DELIVERED);
    }
  }

  private final List<EventDestination> destinations;
  private final BiConsumer<String, String> topics;

  /// @param topics takes the name of a topic and what is to be published
  public Feedback(List<EventDestination> destinations, BiConsumer<String, String> topics) {
    this.destinations = List.copyOf(destinations);
    this.topics = topics;
  }

  /// The worst that becomes of a mail to these.
  Fate fate(List<String> addresses) {
    return addresses.stream()
        .map(Fate::of)
        .filter(fate -> fate != Fate.DELIVERED)
        .findFirst()
        .orElse(Fate.DELIVERED);
  }

  void tell(Outgoing mail, String id, Instant at) {
    for (var destination : destinations) {
      if (!mail.configurationSet()
          .filter(destination.configurationSet()::equals)
          .isPresent()) continue;
      for (var address : mail.to()) {
        var fate = Fate.of(address);
        if (destination.kinds().contains(fate.kind))
          topics.accept(destination.topic(), event(mail, id, at, fate, address).text());
      }
    }
  }

  private static JsonObject event(Outgoing mail, String id, Instant at, Fate fate, String address) {
    var now = Clock.tickMillis(ZoneOffset.UTC).instant();
    return JsonObject.with("eventType", fate.eventType)
        .put(
            "mail",
            JsonObject.with("source", mail.from())
                .put("timestamp", at)
                .put("sendingAccountId", "000000000000")
                .put("messageId", id)
                .put("destination", texts(mail.to()))
                .put("tags", JsonObject.EMPTY)
                .build())
        .put(
            fate.eventType.substring(0, 1).toLowerCase(Locale.ROOT) + fate.eventType.substring(1),
            details(fate, address, now))
        .build();
  }

  private static JsonObject details(Fate fate, String address, Instant now) {
    var recipient = JsonArray.of(JsonObject.with("emailAddress", address).build());
    return switch (fate) {
      case BOUNCED ->
        bounce(
            "General",
            JsonObject.with("emailAddress", address)
                .put("action", "failed")
                .put("status", "5.1.1")
                .put("diagnosticCode", "smtp; 550 5.1.1 user unknown")
                .build(),
            now);
      case SUPPRESSED ->
        bounce(
            "OnAccountSuppressionList",
            JsonObject.with("emailAddress", address)
                .put("action", "failed")
                .put("status", "5.1.1")
                .build(),
            now);
      case COMPLAINED ->
        JsonObject.with("complainedRecipients", recipient)
            .put("timestamp", now)
            .put("feedbackId", "local")
            .put("complaintFeedbackType", "abuse")
            .build();
      case DELAYED ->
        JsonObject.with("delayType", "MailboxFull")
            .put("delayedRecipients", recipient)
            .put("timestamp", now)
            .build();
      case DELIVERED ->
        JsonObject.with("recipients", texts(List.of(address)))
            .put("timestamp", now)
            .put("processingTimeMillis", 1)
            .put("smtpResponse", "250 ok")
            .build();
    };
  }

  private static JsonObject bounce(String subType, JsonObject recipient, Instant now) {
    return JsonObject.with("bounceType", "Permanent")
        .put("bounceSubType", subType)
        .put("bouncedRecipients", JsonArray.of(recipient))
        .put("timestamp", now)
        .put("feedbackId", "local")
        .put("reportingMTA", "dns; localhost")
        .build();
  }

  private static JsonArray texts(List<String> texts) {
    return new JsonArray(texts.stream().<Json>map(JsonString::new).toList());
  }
}
