package kundcenter.simulation;

import java.util.List;
import kundcenter.json.JsonObject;

/// What SES tells of the mails that have left, by a queue; now and then also of one that nobody
/// here has sent.
///
/// Source: Amazon SES guide, "Contents of event data that Amazon SES publishes to Amazon SNS".
final class Feedback {

  private final World world;
  private final long seed;
  private final Queue queue;
  private int seen;
  private int told;

  Feedback(World world, Queue queue, long seed) {
    this.world = world;
    this.seed = seed;
    this.queue = queue;
  }

  /// Tells what becomes of mails.
  ///
  /// @param sent all that have left so far
  void watch(List<PostOffice.Sent> sent) {
    for (; seen < sent.size(); seen++) {
      var mail = sent.get(seen);
      switch (Fate.of(seed, mail)) {
        case ARRIVES -> tell(mail.messageId(), "Delivery", "delivery", delivery(2_000));
        case ARRIVES_LATE -> {
          tell(mail.messageId(), "DeliveryDelay", "deliveryDelay", JsonObject.EMPTY);
          world.after(
              world.until(1),
              () -> tell(mail.messageId(), "Delivery", "delivery", delivery(10_800_000)));
        }
        case BOUNCES -> tell(mail.messageId(), "Bounce", "bounce", bounce("Transient"));
        case BOUNCES_FOR_GOOD -> tell(mail.messageId(), "Bounce", "bounce", bounce("Permanent"));
        case IS_COMPLAINED_OF -> {
          tell(mail.messageId(), "Delivery", "delivery", delivery(2_000));
          tell(mail.messageId(), "Complaint", "complaint", JsonObject.EMPTY);
        }
      }
      if (world.random().nextInt(8) == 0)
        tell("0102-of-nobody-" + seen, "Bounce", "bounce", bounce("Permanent"));
    }
  }

  private void tell(String mail, String type, String name, JsonObject what) {
    var event = JsonObject.with("eventType", type)
        .put(name, what)
        .put("mail", JsonObject.with("messageId", mail).build())
        .build();
    queue.put("feedback-" + ++told, event.text());
  }

  private static JsonObject bounce(String type) {
    return JsonObject.with("bounceType", type).put("bounceSubType", "General").build();
  }

  private static JsonObject delivery(long millis) {
    return JsonObject.with("processingTimeMillis", millis).build();
  }

  Queue queue() {
    return queue;
  }
}
