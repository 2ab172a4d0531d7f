package kundcenter.template;

/// A queue that gets what is published to a topic of SNS, without SNS's envelope.
public record Subscription(String topic, String queue) {}
