package kundcenter.notices;

import java.util.Optional;
import kundcenter.json.Json;
import kundcenter.json.JsonNumber;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;
import kundcenter.json.MalformedJson;
import kundcenter.notice.Feedback;
import kundcenter.ticket.NonDelivery.Reason;
import org.jspecify.annotations.Nullable;

/// What SES tells of one mail, read as far as it matters.
///
/// Source: Amazon SES guide, "Examples of event data that Amazon SES publishes to Amazon SNS".
record SesEvent(String messageId, Feedback feedback) {

  /// A mail that took no longer was not told to be late.
  private static final long LATE_MILLIS = 60_000;

  /// None where the text is no event, or one that changes nothing.
  static Optional<SesEvent> of(String text) {
    return parsed(text)
        .flatMap(event -> text(event, "mail", "messageId")
            .flatMap(id -> feedback(event).map(feedback -> new SesEvent(id, feedback))));
  }

  /// Its setup sends a sentence for a test.
  private static Optional<JsonObject> parsed(String text) {
    try {
      return Json.parse(text) instanceof JsonObject event ? Optional.of(event) : Optional.empty();
    } catch (MalformedJson _) {
      return Optional.empty();
    }
  }

  private static Optional<Feedback> feedback(JsonObject event) {
    return switch (text(event, "eventType").orElse("")) {
      case "Bounce" -> Optional.of(bounce(event));
      case "Complaint" -> complaint(event);
      case "Reject" -> Optional.of(new Feedback.Trouble(Reason.REJECTED, false));
      case "DeliveryDelay" -> Optional.of(new Feedback.Trouble(Reason.DELAYED, false));
      case "Delivery" -> isLate(event) ? Optional.of(new Feedback.ArrivedLate()) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /// A bounce that is not permanent comes when SES has tried for hours: the mail is lost all the
  /// same, the address is not.
  private static Feedback bounce(JsonObject event) {
    var isForGood =
        text(event, "bounce", "bounceType").filter("Permanent"::equals).isPresent();
    var kind = text(event, "bounce", "bounceSubType").orElse("");
    var isSuppressed = kind.equals("Suppressed") || kind.equals("OnAccountSuppressionList");
    return new Feedback.Trouble(isSuppressed ? Reason.SUPPRESSED : Reason.BOUNCED, isForGood);
  }

  /// `not-spam` takes a complaint back.
  private static Optional<Feedback> complaint(JsonObject event) {
    var isTakenBack = text(event, "complaint", "complaintFeedbackType")
        .filter("not-spam"::equals)
        .isPresent();
    return isTakenBack
        ? Optional.empty()
        : Optional.of(new Feedback.Trouble(Reason.COMPLAINED, true));
  }

  private static boolean isLate(JsonObject event) {
    return find(event, "delivery", "processingTimeMillis") instanceof JsonNumber millis
        && millis.isInteger()
        && millis.longValueExact() >= LATE_MILLIS;
  }

  private static Optional<String> text(JsonObject event, String... path) {
    return find(event, path) instanceof JsonString(var text) ? Optional.of(text) : Optional.empty();
  }

  private static @Nullable Json find(JsonObject event, String... path) {
    @Nullable Json place = event;
    for (var name : path) place = place instanceof JsonObject object ? object.get(name) : null;
    return place;
  }
}
