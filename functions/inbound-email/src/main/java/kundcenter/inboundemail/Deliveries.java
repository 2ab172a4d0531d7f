package kundcenter.inboundemail;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;
import kundcenter.json.Limits;
import kundcenter.json.MalformedJson;
import kundcenter.mail.Delivery;
import kundcenter.mail.Verdicts;
import kundcenter.mail.Verdicts.Policy;
import kundcenter.mail.Verdicts.Verdict;

/// What the mail system tells of a mail that it has laid in the bucket.
///
/// Source: Amazon SES Developer Guide, "Contents of notifications for Amazon SES email receiving".
final class Deliveries {

  private static final String SETUP = "AMAZON_SES_SETUP_NOTIFICATION";

  private Deliveries() {}

  /// The delivery that a message tells of; none for one that tells of something else, as the test
  /// message of a new subscription.
  static Optional<Delivery> parse(String body, Instant now) {
    if (!(json(body) instanceof JsonObject told)) return Optional.empty();
    var again = text(told, "replay");
    if (!again.isEmpty()) return Optional.of(replayed(again, now));
    var mail = object(told, "mail");
    var receipt = object(told, "receipt");
    var id = text(mail, "messageId");
    var key = text(object(receipt, "action"), "objectKey");
    if (id.isEmpty() || key.isEmpty() || id.equals(SETUP)) return Optional.empty();
    return Optional.of(new Delivery(
        id,
        key,
        instant(text(mail, "timestamp"), now),
        text(mail, "source"),
        texts(receipt, "recipients"),
        verdicts(receipt)));
  }

  /// A mail to be gone through once more, of which only the raw bytes are left: nothing is known of
  /// its sender.
  private static Delivery replayed(String key, Instant now) {
    var id = key.substring(key.lastIndexOf('/') + 1);
    var unknown = Verdict.DISABLED;
    return new Delivery(
        id,
        key,
        now,
        "replay",
        List.of(),
        new Verdicts(unknown, unknown, unknown, unknown, unknown, Optional.empty()));
  }

  private static Verdicts verdicts(JsonObject receipt) {
    var policy = text(receipt, "dmarcPolicy").toUpperCase(Locale.ROOT);
    return new Verdicts(
        verdict(receipt, "spamVerdict"),
        verdict(receipt, "virusVerdict"),
        verdict(receipt, "spfVerdict"),
        verdict(receipt, "dkimVerdict"),
        verdict(receipt, "dmarcVerdict"),
        switch (policy) {
          case "REJECT" -> Optional.of(Policy.REJECT);
          case "QUARANTINE" -> Optional.of(Policy.QUARANTINE);
          case "NONE" -> Optional.of(Policy.NONE);
          default -> Optional.empty();
        });
  }

  /// A word that is new to us says nothing.
  private static Verdict verdict(JsonObject receipt, String name) {
    return switch (text(object(receipt, name), "status").toUpperCase(Locale.ROOT)) {
      case "PASS" -> Verdict.PASS;
      case "FAIL" -> Verdict.FAIL;
      case "DISABLED" -> Verdict.DISABLED;
      case "PROCESSING_FAILED" -> Verdict.PROCESSING_FAILED;
      default -> Verdict.GRAY;
    };
  }

  private static Json json(String body) {
    try {
      return Json.parse(body, Limits.TRUSTED);
    } catch (MalformedJson _) {
      return JsonObject.EMPTY;
    }
  }

  private static JsonObject object(JsonObject in, String name) {
    return in.get(name) instanceof JsonObject object ? object : JsonObject.EMPTY;
  }

  private static String text(JsonObject in, String name) {
    return in.get(name) instanceof JsonString(var text) ? text : "";
  }

  private static List<String> texts(JsonObject in, String name) {
    if (!(in.get(name) instanceof JsonArray(var items))) return List.of();
    return items.stream()
        .filter(JsonString.class::isInstance)
        .map(item -> ((JsonString) item).value())
        .toList();
  }

  private static Instant instant(String text, Instant now) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException _) {
      return now;
    }
  }
}
