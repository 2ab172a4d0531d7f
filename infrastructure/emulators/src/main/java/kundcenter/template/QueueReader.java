package kundcenter.template;

import java.time.Duration;
import java.util.Set;
import kundcenter.template.Part.Group;

/// Queues of SQS, and the topics of SNS that they are subscribed to.
final class QueueReader {

  private static final Set<String> READ =
      Set.of("MessageRetentionPeriod", "RedrivePolicy", "VisibilityTimeout");
  private static final Set<String> CLOUD_ONLY =
      Set.of("KmsMasterKeyId", "RedriveAllowPolicy", "SqsManagedSseEnabled");

  private final Names names;

  QueueReader(Names names) {
    this.names = names;
  }

  /// An AWS::SQS::Queue.
  Queue queue(String id, Group properties) {
    properties.knowing(READ, CLOUD_ONLY);
    return new Queue(
        id,
        seconds(properties, "VisibilityTimeout", 30),
        seconds(properties, "MessageRetentionPeriod", 345_600),
        properties.optional("RedrivePolicy").map(policy -> redrive(policy.asGroup())));
  }

  private Queue.Redrive redrive(Group policy) {
    policy.knowing("deadLetterTargetArn", "maxReceiveCount");
    return new Queue.Redrive(
        names.resource(policy.required("deadLetterTargetArn"), "Arn"),
        names.number(policy.required("maxReceiveCount")));
  }

  /// An AWS::SNS::Subscription of a queue.
  Subscription subscription(Group properties) {
    properties.knowing("Endpoint", "Protocol", "RawMessageDelivery", "TopicArn");
    names.exactly(properties.required("Protocol"), "sqs");
    names.exactly(properties.required("RawMessageDelivery"), "true");
    return new Subscription(
        names.resource(properties.required("TopicArn")),
        names.resource(properties.required("Endpoint"), "Arn"));
  }

  // Where nothing is said, SQS's own value.
  private Duration seconds(Group properties, String name, int otherwise) {
    return Duration.ofSeconds(properties.optional(name).map(names::number).orElse(otherwise));
  }
}
