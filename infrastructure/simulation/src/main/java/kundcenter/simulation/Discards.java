package kundcenter.simulation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kundcenter.file.FileKey;
import kundcenter.json.JsonObject;
import kundcenter.store.Files;

/// The bucket of what the stream gave up, and the function that tells it again: by a schedule that
/// comes late, and until each notice of a batch is over. It is not called where nothing lies there.
final class Discards {

  private static final String FOLDER = "aws/lambda/";
  private static final int ALL = 1_000;

  private final World world;
  private final PostOffice post;
  private final Files bucket;
  private final Map<FileKey, List<Telling>> batches = new LinkedHashMap<>();
  private final List<String> broken = new ArrayList<>();
  private int given;
  private int retold;

  Discards(World world, PostOffice post, Files bucket) {
    this.world = world;
    this.post = post;
    this.bucket = bucket;
  }

  /// Of these some, each of a change that nothing else lies here of: so a mail tells whose it is.
  List<Telling> some(List<Telling> tellings) {
    var changes = new HashSet<Optional<String>>();
    for (var batch : batches.values()) for (var other : batch) changes.add(other.change());
    return tellings.stream().filter(telling -> changes.add(telling.change())).toList();
  }

  /// Lays in a batch, as Lambda does: nobody hears if that fails, so here it does not.
  ///
  /// Source: AWS Lambda guide, "Retain discarded records for a DynamoDB event source".
  void lay(List<Telling> batch, JsonObject event) {
    var key = new FileKey(FOLDER + "mapping/shard/%05d".formatted(++given));
    var call = JsonObject.with("payload", event.text()).build();
    world.spare(() -> {
      bucket.put(key, "application/json", Files.Content.of(call.bytes()));
      return key;
    });
    batches.put(key, batch);
  }

  void act() {
    if (!batches.isEmpty()) retell();
    world.alone(world.until(world.isCalm() ? 5 : 2), this::act);
  }

  private void retell() {
    var before = post.sent().size();
    world.invoke("RetellingFunction", new byte[0]);
    var left = post.sent().subList(before, post.sent().size());
    retold += left.size();
    var known = 0;
    for (var batch : batches.values())
      for (var telling : batch) {
        var own = telling.of(left);
        known += own.size();
        telling.check(own, broken::add);
      }
    if (known < left.size()) broken.add("mails left of nothing that was given up: " + left);
    sweep();
  }

  /// What was removed must be over; what is there still will be tried again.
  private void sweep() {
    var there = there();
    var gone = new ArrayList<Telling>();
    batches.entrySet().removeIf(batch -> {
      if (there.contains(batch.getKey())) batch.getValue().forEach(Telling::comesAgain);
      else gone.addAll(batch.getValue());
      return !there.contains(batch.getKey());
    });
    if (gone.isEmpty()) return;
    gone.forEach(Telling::end);
    var open = world.outbox().stream()
        .filter(row -> row.end().isEmpty())
        .map(Store.Told::id)
        .collect(Collectors.toSet());
    for (var telling : gone)
      if (open.contains(telling.row().id()))
        broken.add("notice " + telling.row().id() + " was thrown away");
  }

  private Set<FileKey> there() {
    return world.spare(() -> bucket.list(FOLDER, ALL, Optional.empty())).items().stream()
        .map(Files.Stored::key)
        .collect(Collectors.toSet());
  }

  List<String> broken() {
    return List.copyOf(broken);
  }

  /// How many batches the stream gave up.
  int given() {
    return given;
  }

  /// How many mails left that the stream had given up.
  int retold() {
    return retold;
  }
}
