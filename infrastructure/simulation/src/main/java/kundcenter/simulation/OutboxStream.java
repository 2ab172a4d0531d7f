package kundcenter.simulation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kundcenter.json.Json;
import kundcenter.json.JsonArray;
import kundcenter.json.JsonObject;
import kundcenter.json.Limits;
import kundcenter.notice.Notice;

/// The stream of the outbox: tells of each new row at least once, late, in any order, several at
/// once, twice, and again until it is done, with what came after it. It watches what leaves
/// meanwhile.
final class OutboxStream {

  private final World world;
  private final PostOffice post;
  private final Set<String> known = new HashSet<>();
  private final List<Telling> due = new ArrayList<>();
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

    /// The change that it tells of; none if it is of no ticket.
    Optional<String> change() {
      return row.notice() instanceof Notice.OfTicket(var _, var _, var ticket, var version)
          ? Optional.of(ticket + "." + version)
          : Optional.empty();
    }
  }

  /// Sees what is new, and looks again later.
  void watch() {
    for (var row : world.outbox())
      if (known.add(row.id())) {
        waiting++;
        later(new Telling(row));
      }
    world.alone(world.until(2), this::watch);
  }

  private void later(Telling telling) {
    due.add(telling);
    world.alone(world.until(1), () -> {
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
    var isAgain = false;
    for (var place = 0; place < batch.size(); place++) {
      var telling = batch.get(place);
      var number = Integer.toString(place);
      check(telling, batch.size() == 1 ? left : of(telling, left));
      var isDone = failed.filter(ids -> !ids.contains(number)).isPresent();
      // What comes after one that comes again does so with it.
      isAgain |= !isDone;
      if (!isDone) telling.cutOff++;
      else if (!telling.isOver) {
        telling.isOver = true;
        waiting--;
        isAgain |= world.random().nextInt(4) == 0;
      }
      if (isAgain) later(telling);
    }
  }

  private static List<PostOffice.Sent> of(Telling telling, List<PostOffice.Sent> mails) {
    var own = "<" + telling.change().orElseThrow() + "@";
    return mails.stream().filter(mail -> mail.own().startsWith(own)).toList();
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
  private static JsonObject event(List<Telling> batch) {
    var records = new ArrayList<Json>();
    for (var telling : batch) {
      var image = JsonObject.with(
              "notice", JsonObject.with("S", telling.row.stored()).build())
          .build();
      var change = JsonObject.with("SequenceNumber", Integer.toString(records.size()))
          .put("NewImage", image)
          .build();
      records.add(JsonObject.with("eventName", "INSERT").put("dynamodb", change).build());
    }
    return JsonObject.with("Records", new JsonArray(records)).build();
  }
}
