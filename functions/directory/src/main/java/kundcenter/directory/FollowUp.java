package kundcenter.directory;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;
import kundcenter.customer.Rights;
import kundcenter.customer.Tombstone;
import kundcenter.sla.SlaClock;
import kundcenter.store.Commit;
import kundcenter.store.Directory;
import kundcenter.store.DirectoryEntry;
import kundcenter.store.Entry;
import kundcenter.store.Job;
import kundcenter.store.Jobs;
import kundcenter.store.Retry;
import kundcenter.store.Settings;
import kundcenter.store.Stale;
import kundcenter.store.TicketList;
import kundcenter.store.Transactions;
import kundcenter.store.Unavailable;
import kundcenter.ticket.Actor;
import kundcenter.ticket.Filing;
import kundcenter.ticket.Redaction;
import kundcenter.ticket.TicketNumber;

/// What a change of a customer or a person means for their tickets: held ones are released or wait
/// for another reason, they go with their requester, and an erased person is taken out of them.
///
/// A job that ends early stays, and what it has done already it finds done when it is taken up
/// again.
record FollowUp(
    Directory directory,
    Jobs jobs,
    Transactions transactions,
    Ledgers ledgers,
    Settings settings,
    InstantSource clock) {

  private static final int PAGE = 100;

  /// Whether all of it is done now. The change that it follows from stands whatever becomes of it,
  /// so neither contention nor an outage is the caller's: the job stays for the next minute.
  boolean run(Job job, BooleanSupplier hasTime) {
    try {
      var isDone = isDone(job, hasTime);
      if (isDone) jobs.done(job);
      return isDone;
    } catch (Stale | Unavailable _) {
      return false;
    }
  }

  private boolean isDone(Job job, BooleanSupplier hasTime) {
    return switch (job.subject().kind()) {
      case CUSTOMER -> ofCustomer(new CustomerId(job.subject().id()), hasTime);
      case PERSON -> ofPerson(new PersonId(job.subject().id()), hasTime);
      case SPECIALIST, TICKET -> throw new IllegalStateException("nothing follows from " + job);
    };
  }

  /// Takes up what waits, and counts what is done of it.
  int runWaiting(BooleanSupplier hasTime) {
    var done = 0;
    for (var job : jobs.waiting(PAGE)) {
      if (!hasTime.getAsBoolean()) break;
      if (run(job, hasTime)) done++;
    }
    return done;
  }

  private boolean ofCustomer(CustomerId id, BooleanSupplier hasTime) {
    for (var number : jobs.held(id)) {
      if (!hasTime.getAsBoolean()) return false;
      reconsider(number);
    }
    return true;
  }

  private boolean ofPerson(PersonId id, BooleanSupplier hasTime) {
    if (directory.person(id).isPresent())
      return each(new TicketList.OfRequester(id), hasTime, this::reconsider);
    return jobs.stone(id).map(stone -> erase(stone, hasTime)).orElse(true);
  }

  private boolean erase(Tombstone stone, BooleanSupplier hasTime) {
    return each(
            new TicketList.OfRequester(stone.person()),
            hasTime,
            number -> clean(number, new Redaction(stone.person(), stone.pseudonym(), true)))
        && each(
            new TicketList.OfCustomer(stone.customer()),
            hasTime,
            number -> clean(number, new Redaction(stone.person(), stone.pseudonym(), false)));
  }

  private void clean(TicketNumber number, Redaction redaction) {
    var before = ledgers.tickets().history(number);
    var after = redaction.of(before);
    if (after.equals(before) && !redaction.isRequester()) return;
    ledgers.replace(number, before, after, sla(), clock.instant());
  }

  private boolean each(TicketList list, BooleanSupplier hasTime, Consumer<TicketNumber> act) {
    Optional<String> next = Optional.empty();
    do {
      var page = ledgers.tickets().list(list, PAGE, next);
      for (var summary : page.items()) {
        if (!hasTime.getAsBoolean()) return false;
        act.accept(summary.number());
      }
      next = page.next();
    } while (next.isPresent());
    return true;
  }

  private void reconsider(TicketNumber number) {
    Retry.whileStale(() -> reconsiderOnce(number));
  }

  private void reconsiderOnce(TicketNumber number) {
    var ticket = ledgers.tickets().findLatest(number).orElse(null);
    if (ticket == null) return;
    var person = directory.person(ticket.requester().person()).orElse(null);
    if (person == null) return;
    if (!followsTo(person.value().customer(), ticket.requester().customer())) return;
    var customer = directory.customer(person.value().customer()).orElseThrow();
    var rights = new Rights(person.value(), customer.value());
    var events = Filing.reconsider(ticket, rights);
    if (events.isEmpty()) return;
    var commit = Commit.next(ticket, events, Actor.RULES, clock.instant(), sla());
    List<Entry> entries = commit.ticket().hold().isPresent()
        ? List.of(commit, new DirectoryEntry.Unchanged(customer))
        : List.of(commit);
    transactions.write(entries, clock.instant());
  }

  /// A ticket stays with a company that is known, also when its requester goes to another.
  private boolean followsTo(CustomerId now, CustomerId before) {
    return now.equals(before)
        || directory.customer(before).map(it -> !it.value().isKnown()).orElse(true);
  }

  private SlaClock sla() {
    return new SlaClock(settings.terms());
  }
}
