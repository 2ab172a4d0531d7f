package kundcenter.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kundcenter.check.Agenda;
import kundcenter.customer.CustomerId;
import kundcenter.customer.Hold;
import kundcenter.file.Sha256;
import kundcenter.notice.Notice;
import kundcenter.notice.Notices;
import kundcenter.sla.SlaClock;
import kundcenter.store.Snapshot;
import kundcenter.ticket.Message;
import kundcenter.ticket.Note;
import kundcenter.ticket.Promise;
import kundcenter.ticket.Ticket;

/// What must hold once the weather is calm and all queues are empty. Each broken one is a sentence.
final class Invariants {

  private final Store store;
  private final Memory memory;
  private final SlaClock clock;
  private final VirtualClock now;
  private final List<String> broken = new ArrayList<>();

  Invariants(Store store, Memory memory, SlaClock clock, VirtualClock now) {
    this.store = store;
    this.memory = memory;
    this.clock = clock;
    this.now = now;
  }

  /// @param accepted the mails whose senders heard that they were taken
  /// @param sent the mails that have left, and
  /// @param fate what has become of each
  List<String> broken(
      List<Store.Kept> tickets,
      Set<String> accepted,
      List<PostOffice.Sent> sent,
      Function<PostOffice.Sent, Fate> fate) {
    saidOnceAndInTheRightPlace(tickets);
    for (var ticket : tickets) {
      versionsHaveNoGap(ticket);
      promiseIsMarked(ticket.ticket());
      snapshotIsOfTheLastChange(ticket.ticket());
      nothingIsDue(ticket.ticket());
      nothingWaitsForPayment(ticket.ticket());
    }
    everyFileIsKeptOnce(tickets);
    everyNoticeIsWritten(tickets);
    everyMailHasAnOutcome(accepted);
    new Deliveries(store, sent, fate).check(tickets, broken::add);
    return List.copyOf(broken);
  }

  private void saidOnceAndInTheRightPlace(List<Store.Kept> tickets) {
    var places = new HashMap<String, List<Ticket>>();
    for (var kept : tickets) {
      var ticket = kept.ticket();
      Stream.concat(
              ticket.conversation().messages().stream().map(Message::body),
              ticket.notes().all().stream().map(Note::body))
          .flatMap(Invariants::marks)
          .forEach(mark -> places.computeIfAbsent(mark, _ -> new ArrayList<>()).add(ticket));
    }
    for (var said : memory.all()) {
      var found = places.getOrDefault(said.mark(), List.of());
      if (found.size() > 1) broken.add(said.mark() + " stands " + found.size() + " times");
      if (said.heard() && found.isEmpty()) broken.add(said.mark() + " was confirmed and is lost");
      for (var ticket : found)
        if (!belongs(said.by(), ticket))
          broken.add(said.mark() + " stands on another customer's ticket " + ticket.number());
    }
  }

  private static boolean belongs(Optional<CustomerId> customer, Ticket ticket) {
    return customer.map(ticket.requester().customer()::equals).orElse(true);
  }

  private static Stream<String> marks(String text) {
    var marks = Stream.<String>builder();
    for (var at = text.indexOf('[');
        at >= 0 && at + 7 <= text.length();
        at = text.indexOf('[', at + 1))
      if (text.charAt(at + 6) == ']') marks.add(text.substring(at, at + 7));
    return marks.build();
  }

  /// What was sent with a mail that was taken stands on one ticket, and lies where it says.
  private void everyFileIsKeptOnce(List<Store.Kept> tickets) {
    var times = new HashMap<Sha256, Integer>();
    for (var kept : tickets)
      for (var filed : kept.ticket().attachments().all()) {
        var file = filed.attachment();
        times.merge(file.sha256(), 1, Integer::sum);
        if (!store.file(kept.ticket().number(), file).equals(Optional.of(file.sha256())))
          broken.add("file " + file.id() + " of ticket " + kept.ticket().number() + " is lost");
      }
    for (var file : memory.files())
      if (times.getOrDefault(file, 0) != 1)
        broken.add("a file that was sent stands " + times.getOrDefault(file, 0) + " times");
  }

  private void everyMailHasAnOutcome(Set<String> accepted) {
    for (var mail : accepted)
      if (!store.hasOutcome(mail)) broken.add(mail + " was taken and has no outcome");
  }

  private void nothingWaitsForPayment(Ticket ticket) {
    if (ticket.hold().equals(Optional.of(Hold.PAYMENT_OVERDUE)))
      broken.add("ticket " + ticket.number() + " is held, and all is paid");
  }

  private void versionsHaveNoGap(Store.Kept kept) {
    for (var i = 0; i < kept.changes().size(); i++)
      if (kept.changes().get(i).version() != i + 1)
        broken.add("ticket " + kept.ticket().number() + " has no version " + (i + 1));
  }

  /// What the clock says was broken is recorded, each once, and nothing else is.
  private void promiseIsMarked(Ticket ticket) {
    var expected = new HashMap<Promise, Instant>();
    var cycles = clock.cycles(ticket.clock().events(), now.instant());
    for (var i = 0; i < cycles.size(); i++) {
      var cycle = cycles.get(i);
      for (var breach : cycle.breaches())
        expected.putIfAbsent(
            new Promise(i + 1, clock.budget(cycle, breach.priority())), breach.at());
    }
    var recorded = new HashMap<Promise, Instant>();
    for (var breach : ticket.alerts().breaches())
      if (recorded.put(breach.promise(), breach.at()) != null)
        broken.add("ticket " + ticket.number() + " broke " + breach.promise() + " twice");
    if (!recorded.equals(expected))
      broken.add("ticket " + ticket.number() + " broke " + expected + " by the clock and "
          + recorded + " by its records");
    var warnings = new HashSet<Map.Entry<Promise, Integer>>();
    for (var warned : ticket.alerts().warnings())
      if (!warnings.add(Map.entry(warned.promise(), warned.percent())))
        broken.add("ticket " + ticket.number() + " was warned of twice: " + warned);
  }

  private void snapshotIsOfTheLastChange(Ticket ticket) {
    var found = store.snapshot(ticket.number());
    var expected = Snapshot.of(ticket, clock, ticket.updated());
    if (!found.queue().equals(expected.queue()))
      broken.add("ticket " + ticket.number() + " stands in queue " + found.queue());
  }

  private void nothingIsDue(Ticket ticket) {
    Agenda.of(ticket, clock)
        .due(now.instant())
        .ifPresent(due -> broken.add("ticket " + ticket.number() + " still waits for " + due));
  }

  /// Each notice that a change gives reason to is there, and none without a reason.
  private void everyNoticeIsWritten(List<Store.Kept> tickets) {
    var expected = new HashSet<String>();
    for (var kept : tickets) {
      Optional<Ticket> before = Optional.empty();
      for (var change : kept.changes()) {
        var after = before
            .map(it -> it.apply(change))
            .orElseGet(() -> Ticket.fold(kept.ticket().number(), List.of(change)));
        Notices.of(after, change).forEach(notice -> expected.add(notice.id()));
        before = Optional.of(after);
      }
    }
    var rows = store.outbox();
    var written = rows.stream().map(Store.Told::id).collect(Collectors.toSet());
    for (var id : expected) if (!written.contains(id)) broken.add("notice " + id + " is lost");
    for (var row : rows) {
      if (row.ending().isEmpty()) broken.add("notice " + row.id() + " has not ended");
      if (row.notice() instanceof Notice.OfTicket
          && !expected.contains(row.id())
          && !isSpread(row.id(), expected)) broken.add("notice " + row.id() + " has no reason");
    }
  }

  /// Whether it tells one of several of what another notice tells all of them.
  private static boolean isSpread(String id, Set<String> expected) {
    var change = id.substring(0, id.lastIndexOf('.') + 1);
    return expected.stream().anyMatch(other -> other.startsWith(change));
  }
}
