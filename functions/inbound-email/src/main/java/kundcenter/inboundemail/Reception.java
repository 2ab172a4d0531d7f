package kundcenter.inboundemail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import kundcenter.mail.Delivery;
import kundcenter.mail.MailOutcome;
import kundcenter.mail.Triage;
import kundcenter.store.Entry;
import kundcenter.store.Stale;

/// One delivery from the bucket to its outcome. However often it comes, it has one: what was
/// recorded is found first, and of two at once one is [Stale] (threat T48).
record Reception(Desk desk, MailLog log) {

  private static final int TRIES = 4;

  /// What became of it.
  ///
  /// @param isNew whether it was this call that did it
  record Received(MailOutcome outcome, boolean isNew) {}

  Received receive(Delivery delivery) {
    var before = desk.ledger().outcome(delivery.id());
    if (before.isPresent()) return new Received(before.get(), false);
    try (var spool = new Spool()) {
      var read = new Reader(desk.mails()).read(delivery.key(), spool);
      read.broken().ifPresent(broken -> log.brokeReader(delivery, broken, desk.now()));
      return settle(delivery, read, spool);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Received settle(Delivery delivery, Reader.Read read, Spool spool) {
    for (var tries = 1; ; tries++) {
      try {
        return attempt(delivery, read, spool);
      } catch (Stale stale) {
        var other = desk.ledger().outcome(delivery.id());
        if (other.isPresent()) return new Received(other.get(), false);
        if (tries == TRIES) throw stale;
      }
    }
  }

  private Received attempt(Delivery delivery, Reader.Read read, Spool spool) {
    var first = read.fingerprint().flatMap(desk.ledger()::first);
    if (first.isPresent())
      return record(delivery, read, List.of(), new MailOutcome.Repeated(first.get()));
    var known = new Gathering(desk).known(delivery, read.mail());
    var plan = Triage.plan(delivery, read.mail(), read.whole(), known);
    var done = new Carrying(desk, delivery, read.mail(), spool).out(plan, known);
    return record(delivery, read, done.entries(), done.outcome());
  }

  private Received record(
      Delivery delivery, Reader.Read read, List<Entry> effect, MailOutcome outcome) {
    var now = desk.now();
    var entries = new ArrayList<>(effect);
    entries.add(new Entry.Received(delivery, read.fingerprint(), outcome, now));
    desk.transactions().write(entries, now);
    return new Received(outcome, true);
  }
}
