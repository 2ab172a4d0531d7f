package kundcenter.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonObject;
import kundcenter.json.Limits;
import kundcenter.template.Trigger.StreamRecords;

/// The stream of the outbox: tells of each new row at least once, late, in any order, several at
/// once, twice, and again until it is done, with what came after it, or given up. It watches what
/// leaves meanwhile.
final class OutboxStream {

  private static final int RETRY_MINUTES = 20;

  private final World world;
  private final PostOffice post;
  private final StreamRecords mapping;
  private final Discards discards;
  private final Set<String> known = new HashSet<>();
  private final List<Telling> due = new ArrayList<>();
  private final List<String> broken = new ArrayList<>();
  private final List<Telling> all = new ArrayList<>();

  /// @param mapping how often it tries, and for how long
  OutboxStream(World world, PostOffice post, StreamRecords mapping, Discards discards) {
    this.world = world;
    this.post = post;
    this.mapping = mapping;
    this.discards = discards;
  }

  /// Sees what is new, and looks again later.
  void watch() {
    for (var row : world.outbox())
      if (known.add(row.id())) {
        var telling = new Telling(row, world.now());
        all.add(telling);
        later(telling, world.until(1));
      }
    world.alone(world.until(2), this::watch);
  }

  private void later(Telling telling, Duration wait) {
    due.add(telling);
    world.alone(wait, () -> {
      if (due.contains(telling)) tell(batch(telling));
    });
  }

  /// With some others that are due, each of a change of its own: so a mail tells whose it is.
  private List<Telling> batch(Telling first) {
    var batch = new ArrayList<>(List.of(first));
    var changes = new HashSet<Optional<String>>(Set.of(first.change()));
    if (first.change().isPresent())
      for (var other : due)
        if (other.change().isPresent()
            && world.random().nextInt(3) == 0
            && changes.add(other.change())) batch.add(other);
    due.removeAll(batch);
    return batch;
  }

  private void tell(List<Telling> batch) {
    var before = post.sent().size();
    var failed = world
        .invoke("NoticesFunction", event(batch).bytes())
        .map(answer -> Batches.failed((JsonObject) Json.parse(answer, Limits.TRUSTED)));
    var left = post.sent().subList(before, post.sent().size());
    var again = new ArrayList<Telling>();
    for (var place = 0; place < batch.size(); place++) {
      var telling = batch.get(place);
      var number = Integer.toString(place);
      telling.check(batch.size() == 1 ? left : telling.of(left), broken::add);
      var isDone = failed.filter(ids -> !ids.contains(number)).isPresent();
      var isOnceMore = isDone && telling.end() && world.random().nextInt(4) == 0;
      if (!isDone) telling.comesAgain();
      // What comes after one that comes again does so with it.
      if (!isDone || isOnceMore || !again.isEmpty()) again.add(telling);
    }
    again.removeAll(givenUp(again));
    for (var telling : again) later(telling, world.untilMinutes(RETRY_MINUTES));
  }

  /// Lays into the bucket what was tried often or for long enough.
  private List<Telling> givenUp(List<Telling> failed) {
    var given = discards.some(failed.stream().filter(this::isHopeless).toList());
    if (!given.isEmpty()) discards.lay(given, event(given));
    return given;
  }

  private boolean isHopeless(Telling telling) {
    return !telling.isOver()
        && (telling.cutOff() > mapping.maxRetries()
            || telling.seen().plus(mapping.maxAge()).isBefore(world.now()));
  }

  List<String> broken() {
    var all = new ArrayList<>(broken);
    all.addAll(discards.broken());
    return all;
  }

  /// How many rows are not done.
  int waiting() {
    return (int) all.stream().filter(telling -> !telling.isOver()).count();
  }

  /// Source: AWS Lambda guide, "Using Lambda to process records from Amazon DynamoDB Streams".
  private static JsonObject event(List<Telling> batch) {
    var records = new ArrayList<Json>();
    for (var telling : batch) {
      var image = JsonObject.with(
              "notice", JsonObject.with("S", telling.row().stored()).build())
          .build();
      var change = JsonObject.with("SequenceNumber", Integer.toString(records.size()))
          .put("NewImage", image)
          .build();
      records.add(JsonObject.with("eventName", "INSERT").put("dynamodb", change).build());
    }
    return JsonObject.with("Records", new JsonArray(records)).build();
  }
}
