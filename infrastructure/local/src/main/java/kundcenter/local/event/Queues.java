package kundcenter.local.event;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kundcenter.template.Messaging;
import kundcenter.template.Subscription;

/// The queues of the template and the topics that they are subscribed to.
public final class Queues {

  private final Map<String, LocalQueue> queues = new LinkedHashMap<>();
  private final List<Subscription> subscriptions;

  private Queues(List<Subscription> subscriptions) {
    this.subscriptions = subscriptions;
  }

  /// Opens them, with the messages that they kept.
  ///
  /// @param folder each queue has a folder of its name in it
  public static Queues in(Path folder, Messaging messaging, Delivery delivery) {
    var opened = new Queues(messaging.subscriptions());
    for (var queue : messaging.queues())
      opened.queues.put(
          queue.name(),
          new LocalQueue(queue, folder.resolve(queue.name()), delivery, opened::named));
    return opened;
  }

  public LocalQueue named(String name) {
    return Objects.requireNonNull(queues.get(name), "no queue " + name);
  }

  /// Sends the message to every queue that is subscribed to the topic.
  public void publish(String topic, String message) {
    for (var subscription : subscriptions)
      if (subscription.topic().equals(topic)) named(subscription.queue()).send(message);
  }
}
