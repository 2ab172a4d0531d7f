package kundcenter.slacheck;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kundcenter.store.Commit;
import kundcenter.store.KeptAnswer;
import kundcenter.store.Page;
import kundcenter.store.TicketList;
import kundcenter.store.TicketSummary;
import kundcenter.store.Tickets;
import kundcenter.ticket.Change;
import kundcenter.ticket.Ticket;
import kundcenter.ticket.TicketNumber;

/// The store as a check meets it when it is not alone: between its read and its write somebody
/// else acts on the ticket, one time in five and once in a check.
///
/// Whether and how follows from the seed, the ticket and the time, so that threads change nothing.
final class Meddling implements Tickets {

  /// @param random drawn for this ticket and time alone
  record Moment(TicketNumber number, Random random) {}

  private record Occasion(TicketNumber number, Instant now) {}

  private final Tickets tickets;
  private final Supplier<Instant> clock;
  private final long seed;
  private final List<Consumer<Moment>> others;
  private final Set<Occasion> met = ConcurrentHashMap.newKeySet();

  Meddling(Tickets tickets, Supplier<Instant> clock, long seed, List<Consumer<Moment>> others) {
    this.tickets = tickets;
    this.clock = clock;
    this.seed = seed;
    this.others = List.copyOf(others);
  }

  @Override
  public void save(List<Commit> commits, Optional<KeptAnswer> answer) {
    var number = commits.getFirst().ticket().number();
    var now = clock.get();
    if (meddles(seed, number, now) && met.add(new Occasion(number, now))) {
      var random = random(seed, number, now);
      others.get(random.nextInt(others.size())).accept(new Moment(number, random));
    }
    tickets.save(commits, answer);
  }

  static boolean meddles(long seed, TicketNumber number, Instant now) {
    return random(seed, number, now).nextInt(5) == 0;
  }

  private static Random random(long seed, TicketNumber number, Instant now) {
    return new Random(seed * 31 + number.value() * 7_919 + now.toEpochMilli());
  }

  @Override
  public TicketNumber allotNumber() {
    return tickets.allotNumber();
  }

  @Override
  public Optional<Ticket> find(TicketNumber number) {
    return tickets.find(number);
  }

  @Override
  public Optional<Ticket> findLatest(TicketNumber number) {
    return tickets.findLatest(number);
  }

  @Override
  public List<Change> history(TicketNumber number) {
    return tickets.history(number);
  }

  @Override
  public Page<TicketSummary> list(TicketList list, int limit, Optional<String> after) {
    return tickets.list(list, limit, after);
  }
}
