package kundcenter.slacheck;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import kundcenter.aws.cloudwatch.CallLog;
import kundcenter.slacheck.OneTicket.Checked;
import kundcenter.slacheck.Tally.Count;
import kundcenter.store.Page;
import kundcenter.store.Snapshots;
import kundcenter.store.Stale;
import kundcenter.ticket.TicketNumber;

/// One check of all tickets whose time has come: the shards at once, in each the one that has
/// waited longest first. What one ticket does holds up no other.
record Check(
    Snapshots snapshots,
    OneTicket oneTicket,
    InstantSource clock,
    CallLog log,
    BooleanSupplier hasTime) {

  Tally run() {
    var now = clock.instant();
    var shards = IntStream.range(0, Snapshots.SHARDS)
        .<Callable<Tally>>mapToObj(shard -> () -> check(shard, now))
        .toList();
    return AtOnce.all(Snapshots.SHARDS, shards).stream().reduce(new Tally(), Tally::plus);
  }

  private Tally check(int shard, Instant now) {
    var tally = new Tally();
    Optional<String> place = Optional.empty();
    do {
      var page = read(shard, now, place, tally);
      for (var waiting : page.items()) {
        if (!hasTime.getAsBoolean()) {
          tally.add(Count.LEFT);
          return tally;
        }
        tally.due(Duration.between(waiting.since(), now));
        check(waiting.number(), tally);
      }
      place = page.next();
    } while (place.isPresent());
    return tally;
  }

  /// The last resort for what cannot be read: the other shards go on, and the next check tries
  /// again.
  private Page<Snapshots.Waiting> read(
      int shard, Instant now, Optional<String> place, Tally tally) {
    try {
      return snapshots.toCheck(shard, now, place);
    } catch (RuntimeException failure) {
      tally.add(Count.FAILED);
      log.write(log.line("check-unread", now).with("shard", shard).causes(failure));
      return Page.empty();
    }
  }

  /// The last resort for one ticket, whatever is wrong with it: the others go on.
  private void check(TicketNumber number, Tally tally) {
    try {
      switch (oneTicket.check(number)) {
        case Checked.Recorded(var events) -> tally.recorded(events);
        case Checked.Rescheduled _ -> tally.add(Count.RESCHEDULED);
        case Checked.Unchanged _ -> tally.add(Count.UNCHANGED);
      }
    } catch (Stale _) {
      tally.add(Count.STALE);
    } catch (RuntimeException failure) {
      tally.add(Count.FAILED);
      log.write(log.line("check-failed", clock.instant())
          .with("ticket", number.value())
          .causes(failure));
    }
  }
}
