package kundcenter.slacheck;

import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import kundcenter.aws.cloudwatch.CallLog;
import kundcenter.sla.SlaClock;
import kundcenter.store.Audit;
import kundcenter.store.Audit.Counts;
import kundcenter.store.Audits;
import kundcenter.store.Retry;
import kundcenter.store.Snapshot;
import kundcenter.store.Snapshots;
import kundcenter.store.Stale;
import kundcenter.ticket.TicketNumber;

/// One run of the audit: goes on where the last one stopped, makes each ticket's snapshot anew
/// from its events, and mends what lets it be found otherwise than that.
record Auditing(
    Snapshots snapshots, SlaClock sla, InstantSource clock, CallLog log, BooleanSupplier hasTime) {

  private static final int AT_ONCE = 8;

  /// @param found what this run alone has found
  record Run(Audit audit, Counts found) {}

  /// Goes as far as the time allows; empty if today's audit is done.
  ///
  /// @throws Stale if another run has gone on with the same audit meanwhile
  Optional<Run> run(Audits audits) {
    var last = audits.last();
    var now = clock.instant();
    if (last.filter(it -> it.isDone(now)).isPresent()) return Optional.empty();
    var audit = last.filter(it -> it.ended().isEmpty()).orElseGet(() -> Audit.after(last, now));
    var found = Counts.NONE;
    var place = audit.place();
    do {
      var page = snapshots.toAudit(place);
      var examinations = page.items().stream()
          .<Callable<Counts>>map(number -> () -> examine(number))
          .toList();
      found = AtOnce.all(AT_ONCE, examinations).stream().reduce(found, Counts::plus);
      place = page.next();
    } while (place.isPresent() && hasTime.getAsBoolean());
    var after = audit.next(place, found, clock.instant());
    audits.keep(after);
    return Optional.of(new Run(after, found));
  }

  /// The last resort for one ticket, whatever is wrong with it: the others go on.
  private Counts examine(TicketNumber number) {
    try {
      return Retry.whileStale(() -> attempt(number));
    } catch (RuntimeException failure) {
      log.write(log.line("audit-failed", clock.instant())
          .with("ticket", number.value())
          .causes(failure));
      return new Counts(1, 0, 1, 0);
    }
  }

  private Counts attempt(TicketNumber number) {
    var found = snapshots.load(number).orElse(null);
    if (found == null) return Counts.NONE;
    var now = clock.instant();
    var expected = Snapshot.of(found.ticket(), sla, now);
    var open = expected.queue().isPresent() ? 1 : 0;
    // What is due by now is the check's to move.
    var isDue = found.nextCheck().filter(at -> at.isBefore(now)).isPresent();
    var agrees = found.queue().equals(expected.queue())
        && (isDue || found.nextCheck().equals(expected.nextCheck()));
    if (agrees) return new Counts(1, 0, 0, open);
    snapshots.renew(expected);
    log.write(log.line("audit-difference", now)
        .with("ticket", number.value())
        .with("stored", found.queue() + " " + found.nextCheck())
        .with("expected", expected.queue() + " " + expected.nextCheck()));
    return new Counts(1, 1, 0, open);
  }
}
