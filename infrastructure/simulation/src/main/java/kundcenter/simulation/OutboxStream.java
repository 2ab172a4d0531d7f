package kundcenter.simulation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonObject;
import kundcenter.json.Limits;

/// The stream of the outbox: tells of each new row at least once, late, in any order, twice, and
/// again until it is done. It watches what leaves meanwhile.
final class OutboxStream {

  private final World world;
  private final PostOffice post;
  private final Set<String> known = new HashSet<>();
  private final List<String> broken = new ArrayList<>();
  private int waiting;

  OutboxStream(World world, PostOffice post) {
    this.world = world;
    this.post = post;
  }

  /// One telling of a row, from the first time to the last.
  private static final class Telling {
    private final Store.Told row;
    private final Set<String> mails = new HashSet<>();
    private int sent;
    private int cutOff;
    private boolean isOver;

    Telling(Store.Told row) {
      this.row = row;
    }
  }

  /// Sees what is new, and looks again later.
  void watch() {
    for (var row : world.outbox())
      if (known.add(row.id())) {
        waiting++;
        later(new Telling(row));
      }
    world.after(world.until(2), this::watch);
  }

  private void later(Telling telling) {
    world.after(world.until(1), () -> tell(telling));
  }

  private void tell(Telling telling) {
    var before = post.sent().size();
    var isDone = world
        .invoke("NoticesFunction", event(telling.row).bytes())
        .map(answer -> (JsonObject) Json.parse(answer, Limits.TRUSTED))
        .filter(answer -> !answer.text().contains("\"1\""))
        .isPresent();
    var now = post.sent();
    check(telling, now.subList(before, now.size()));
    if (!isDone) {
      telling.cutOff++;
      later(telling);
    } else if (!telling.isOver) {
      telling.isOver = true;
      waiting--;
      if (world.random().nextInt(4) == 0) later(telling);
    }
  }

  /// A mail leaves once, and again only after a try that was cut off; then it is the same mail.
  private void check(Telling telling, List<PostOffice.Sent> left) {
    if (telling.isOver && !left.isEmpty())
      broken.add("notice " + telling.row.id() + " was sent after it was done");
    telling.sent += left.size();
    for (var mail : left) telling.mails.add(mail.own() + " to " + mail.to());
    if (telling.sent > 1 + telling.cutOff)
      broken.add("notice " + telling.row.id() + " was sent " + telling.sent + " times, and cut off "
          + telling.cutOff);
    if (telling.mails.size() > 1)
      broken.add("notice " + telling.row.id() + " became several mails: " + telling.mails);
  }

  List<String> broken() {
    return List.copyOf(broken);
  }

  /// How many rows are not done.
  int waiting() {
    return waiting;
  }

  /// Source: AWS Lambda guide, "Using Lambda to process records from Amazon DynamoDB Streams".
  private static JsonObject event(Store.Told row) {
    var image =
        JsonObject.with("notice", JsonObject.with("S", row.stored()).build()).build();
    var change = JsonObject.with("SequenceNumber", "1").put("NewImage", image).build();
    var record = JsonObject.with("eventName", "INSERT").put("dynamodb", change).build();
    return JsonObject.with("Records", JsonArray.of(record)).build();
  }
}
