package kundcenter.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kundcenter.json.Json;
import kundcenter.json.JsonObject;
import kundcenter.json.JsonString;
import kundcenter.json.Limits;

/// The count of the bucket, which must name the mails without an outcome: each of them, and no
/// other.
final class Reconciliation {

  private static final Duration SETTLED = Duration.ofHours(1);

  private final World world;
  private final Inbox inbox;
  private final Set<String> settled = new HashSet<>();
  private final List<String> broken = new ArrayList<>();
  private int found;

  Reconciliation(World world, Inbox inbox) {
    this.world = world;
    this.inbox = inbox;
  }

  void act() {
    count();
    world.alone(world.until(world.isCalm() ? 10 : 2), this::act);
  }

  /// Counts once, and compares what is named.
  void count() {
    var open = inbox.olderThan(SETTLED).stream()
        .filter(this::isOpen)
        .map(mail -> "raw/" + mail)
        .collect(Collectors.toSet());
    if (world.invoke("MailReconciliationFunction", new byte[0]).isEmpty()) {
      if (world.isCalm()) broken.add("the bucket is not counted, though the weather is calm");
      return;
    }
    var named = named(world.log());
    if (!named.equals(open))
      broken.add("the count names " + named + ", and without an outcome are " + open);
    found += named.size();
  }

  /// An outcome stays, so it is looked for until it is there.
  private boolean isOpen(String mail) {
    if (settled.contains(mail)) return false;
    if (world.isOpen(mail)) return true;
    settled.add(mail);
    return false;
  }

  private static Set<String> named(List<String> log) {
    return log.stream()
        .map(line -> (JsonObject) Json.parse(line, Limits.TRUSTED))
        .filter(line -> new JsonString("mail-without-outcome").equals(line.get("kind")))
        .map(line -> line.get("key") instanceof JsonString(var key) ? key : "")
        .collect(Collectors.toSet());
  }

  List<String> broken() {
    return List.copyOf(broken);
  }

  /// How many mails were named, of those that waited for long.
  int found() {
    return found;
  }
}
