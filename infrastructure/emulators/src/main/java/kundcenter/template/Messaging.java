package kundcenter.template;

import java.util.List;

/// How messages go through the system: queues, topics and mail.
public record Messaging(
    List<Queue> queues,
    List<Subscription> subscriptions,
    List<ReceiptRule> receiptRules,
    List<EventDestination> eventDestinations) {

  public Messaging {
    queues = List.copyOf(queues);
    subscriptions = List.copyOf(subscriptions);
    receiptRules = List.copyOf(receiptRules);
    eventDestinations = List.copyOf(eventDestinations);
  }
}
