package kundcenter.local.event;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kundcenter.local.event.TableStream.Shard;
import kundcenter.local.function.LocalFunction;
import kundcenter.template.Trigger.StreamRecords;

/// Lambda's event source mapping of a table's stream: each shard in order, a parent before its
/// children, from where the last run stopped.
public final class StreamMapping implements AutoCloseable {

  private static final Duration PAUSE = Duration.ofMillis(200);

  private final StreamRecords source;
  private final URI dynamoDb;
  private final Discards discards;
  private final Caller caller;
  private final Patterns filters;
  private final Checkpoints checkpoints;
  private final Map<String, String> iterators = new HashMap<>();
  private final Thread reader = Thread.ofVirtual().unstarted(this::read);

  /// @param dynamoDb where DynamoDB answers
  /// @param folder where it is kept how far it came; it should go when the tables go
  /// @param discards takes what is given up
  public StreamMapping(
      StreamRecords source,
      LocalFunction function,
      URI dynamoDb,
      Path folder,
      Discards discards,
      Delivery delivery) {
    this.source = source;
    this.dynamoDb = dynamoDb;
    this.discards = discards;
    caller = new Caller(function, delivery);
    filters = new Patterns(source.filters());
    checkpoints = Checkpoints.in(folder, function.name() + "." + source.name());
  }

  public void start() {
    reader.start();
  }

  private void read() {
    try (var stream = new TableStream(dynamoDb, source.table())) {
      var batches = new StreamBatches(source, stream.arn(), caller, discards);
      while (true) {
        var found = false;
        var shards = stream.shards();
        for (var shard : shards)
          if (isNext(shard, shards)) found |= read(shard.id(), stream, batches);
        if (!found) Thread.sleep(PAUSE);
      }
    } catch (InterruptedException _) {
      // Asked to end.
      return;
    }
  }

  // A parent that is no longer told of was read or has expired.
  private boolean isNext(Shard shard, List<Shard> shards) {
    return !checkpoints.isDone(shard.id())
        && shards.stream()
            .filter(other -> shard.parent().equals(Optional.of(other.id())))
            .allMatch(parent -> checkpoints.isDone(parent.id()));
  }

  private boolean read(String shard, TableStream stream, StreamBatches batches)
      throws InterruptedException {
    var iterator = iterators.get(shard);
    if (iterator == null) iterator = stream.iterator(shard, checkpoints.last(shard));
    var page = stream.read(iterator, source.batchSize()).orElse(null);
    if (page == null) {
      iterators.remove(shard);
      return false;
    }
    if (!page.records().isEmpty()) {
      Thread.sleep(caller.delivery().delay());
      var wanted = page.records().stream().filter(filters::pass).toList();
      if (!wanted.isEmpty()) batches.deliver(shard, wanted);
      checkpoints.passed(shard, StreamBatches.number(page.records().getLast()));
    }
    iterators.remove(shard);
    page.next().ifPresentOrElse(next -> iterators.put(shard, next), () -> checkpoints.done(shard));
    return !page.records().isEmpty();
  }

  /// Interrupts the call under way, which has a second to end.
  @Override
  public void close() {
    Caller.end(List.of(reader));
  }
}
