package kundcenter.slacheck;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import kundcenter.store.Commit;
import kundcenter.store.KeptAnswer;
import kundcenter.store.Page;
import kundcenter.store.Snapshot;
import kundcenter.store.Snapshots;
import kundcenter.store.Stale;
import kundcenter.store.TicketList;
import kundcenter.store.TicketSummary;
import kundcenter.store.Tickets;
import kundcenter.ticket.Change;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.TicketNumber;

/// Tickets and snapshots in maps: a model of the store, for more tickets than the emulator bears.
final class MapStore implements Tickets, Snapshots {

  private static final int PAGE = 7;

  private static final Comparator<Waiting> LONGEST_FIRST =
      Comparator.comparing(Waiting::since).thenComparing(Waiting::number);

  private record Kept(Ticket ticket, List<Change> changes, Snapshot snapshot) {}

  private final AtomicLong last = new AtomicLong(10_000);
  private final Map<TicketNumber, Kept> kept = new ConcurrentHashMap<>();
  private final Set<String> notices = ConcurrentHashMap.newKeySet();
  private final List<ConcurrentSkipListSet<Waiting>> shards = IntStream.range(0, SHARDS)
      .mapToObj(_ -> new ConcurrentSkipListSet<>(LONGEST_FIRST))
      .toList();

  Set<String> notices() {
    return new HashSet<>(notices);
  }

  @Override
  public TicketNumber allotNumber() {
    return new TicketNumber(last.incrementAndGet());
  }

  @Override
  public Optional<Ticket> findLatest(TicketNumber number) {
    return Optional.ofNullable(kept.get(number)).map(Kept::ticket);
  }

  @Override
  public Optional<Found> load(TicketNumber number) {
    return Optional.ofNullable(kept.get(number))
        .map(it -> new Found(it.ticket, it.snapshot.queue(), it.snapshot.nextCheck()));
  }

  @Override
  public List<Change> history(TicketNumber number) {
    return Optional.ofNullable(kept.get(number)).map(Kept::changes).orElse(List.of());
  }

  @Override
  public void save(List<Commit> commits, Optional<KeptAnswer> answer) {
    for (var commit : commits) save(commit);
  }

  private void save(Commit commit) {
    kept.compute(commit.ticket().number(), (_, before) -> {
      var version = before == null ? 0 : before.snapshot.version();
      if (version != commit.change().version() - 1) throw new Stale();
      for (var notice : commit.notices())
        if (!notices.add(notice.id())) throw new IllegalStateException("told twice: " + notice);
      var changes = new ArrayList<Change>();
      if (before != null) changes.addAll(before.changes);
      changes.add(commit.change());
      if (before != null) move(before.snapshot, commit.snapshot());
      else place(commit.snapshot());
      return new Kept(commit.ticket(), changes, commit.snapshot());
    });
  }

  @Override
  public void renew(Snapshot snapshot) {
    kept.computeIfPresent(snapshot.summary().number(), (_, before) -> {
      if (before.snapshot.version() != snapshot.version()) throw new Stale();
      move(before.snapshot, snapshot);
      return new Kept(before.ticket, before.changes, snapshot);
    });
  }

  private void move(Snapshot from, Snapshot to) {
    waiting(from).ifPresent(it -> shard(it).remove(it));
    place(to);
  }

  private void place(Snapshot snapshot) {
    waiting(snapshot).ifPresent(it -> shard(it).add(it));
  }

  private ConcurrentSkipListSet<Waiting> shard(Waiting waiting) {
    return shards.get(Snapshots.shard(waiting.number()));
  }

  private static Optional<Waiting> waiting(Snapshot snapshot) {
    return snapshot.nextCheck().map(at -> new Waiting(snapshot.summary().number(), at));
  }

  @Override
  public Page<Waiting> toCheck(int shard, Instant now, Optional<String> after) {
    var all = shards.get(shard);
    var rest = after.map(place -> all.tailSet(waiting(place), false)).orElse(all);
    var page =
        rest.stream().takeWhile(it -> it.since().isBefore(now)).limit(PAGE).toList();
    return new Page<>(
        page,
        page.size() < PAGE
            ? Optional.empty()
            : Optional.of(page.getLast().since() + " " + page.getLast().number()));
  }

  private static Waiting waiting(String place) {
    var parts = place.split(" ", 2);
    return new Waiting(new TicketNumber(Long.parseLong(parts[1])), Instant.parse(parts[0]));
  }

  @Override
  public Page<TicketNumber> toAudit(Optional<String> after) {
    return new Page<>(List.copyOf(kept.keySet()), Optional.empty());
  }

  @Override
  public long listed() {
    return kept.values().stream().filter(it -> it.snapshot.queue().isPresent()).count();
  }

  @Override
  public Optional<Ticket> find(TicketNumber number) {
    return findLatest(number);
  }

  @Override
  public Page<TicketSummary> list(TicketList list, int limit, Optional<String> after) {
    throw new UnsupportedOperationException("nothing here lists tickets");
  }
}
