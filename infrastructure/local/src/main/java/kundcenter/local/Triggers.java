package kundcenter.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kundcenter.aws.s3.S3;
import kundcenter.aws.s3.S3Files;
import kundcenter.local.event.Delivery;
import kundcenter.local.event.Discards;
import kundcenter.local.event.QueueMapping;
import kundcenter.local.event.Queues;
import kundcenter.local.event.Schedules;
import kundcenter.local.event.StreamMapping;
import kundcenter.local.function.LocalFunction;
import kundcenter.template.Trigger;
import kundcenter.template.Trigger.HttpRoute;
import kundcenter.template.Trigger.QueueBatches;
import kundcenter.template.Trigger.Schedule;
import kundcenter.template.Trigger.StreamRecords;

/// Everything that makes functions run, but for requests: those have their routes.
final class Triggers implements AutoCloseable {

  private final Routes<LocalFunction> routes;
  private final Queues queues;
  private final URI dynamoDb;
  private final S3 s3;
  private final Path streams;
  private final Delivery delivery;
  private final Schedules schedules;
  private final EventDoor door = new EventDoor();
  private final List<QueueMapping> queueMappings = new ArrayList<>();
  private final List<StreamMapping> streamMappings = new ArrayList<>();

  /// @param dynamoDb where its streams are read
  /// @param s3 where batches of them lie that are given up
  /// @param streams the folder that keeps how far
  Triggers(
      Routes<LocalFunction> routes,
      Queues queues,
      URI dynamoDb,
      S3 s3,
      Path streams,
      Delivery delivery) {
    this.routes = routes;
    this.queues = queues;
    this.dynamoDb = dynamoDb;
    this.s3 = s3;
    this.streams = streams;
    this.delivery = delivery;
    schedules = new Schedules(delivery);
  }

  void add(Trigger trigger, LocalFunction function) {
    door.add(trigger, function);
    switch (trigger) {
      case HttpRoute route -> routes.add(route, function);
      case Schedule schedule -> schedules.add(schedule, function);
      case QueueBatches batches ->
        queueMappings.add(
            new QueueMapping(queues.named(batches.queue()), batches, function, delivery));
      case StreamRecords records -> add(records, function);
    }
  }

  private void add(StreamRecords records, LocalFunction function) {
    var bucket = new S3Files(s3, records.discards());
    var discards = new Discards(bucket, function.name() + "." + records.name());
    door.add(records, discards);
    streamMappings.add(new StreamMapping(records, function, dynamoDb, streams, discards, delivery));
  }

  /// Where events can be replayed.
  EventDoor door() {
    return door;
  }

  /// Calls the function of a schedule now, see [Schedules#call].
  void call(String schedule) {
    schedules.call(schedule);
  }

  void start() {
    schedules.start();
    queueMappings.forEach(QueueMapping::start);
    streamMappings.forEach(StreamMapping::start);
  }

  @Override
  public void close() {
    streamMappings.forEach(StreamMapping::close);
    queueMappings.forEach(QueueMapping::close);
    schedules.close();
  }
}
