package kundcenter.report;

import static kundcenter.properties.ForAll.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import kundcenter.hours.MinuteByMinute;
import kundcenter.sla.ClockByTicks;
import kundcenter.sla.ClockByTicks.Shown;
import kundcenter.sla.Cycle;
import kundcenter.sla.RandomTicket;
import kundcenter.sla.SlaClock;
import kundcenter.terms.Terms;
import kundcenter.terms.TermsHistory;
import kundcenter.ticket.Team;
import kundcenter.ticket.TicketNumber;
import org.junit.jupiter.api.Test;

/// The report against one that is counted by hand from a clock that lives through every tick.
class PromiseReportReferenceTest {

  /// A team for each ticket of a desk, and the instant of the report.
  private record Desk(List<RandomTicket> tickets, List<Team> teams, Instant asOf) {

    static Desk draw(Random random, int size) {
      var tickets = RandomTicket.drawSome(random, size);
      var teams = tickets.stream()
          .map(_ -> random.nextBoolean() ? Team.HR : Team.BUSINESS_SYSTEMS)
          .toList();
      var asOf =
          tickets.stream().map(RandomTicket::asOf).max(Instant::compareTo).orElseThrow();
      return new Desk(tickets, teams, asOf);
    }

    TermsHistory terms() {
      return tickets.getFirst().terms();
    }
  }

  @Test
  void the_report_is_what_one_counts_who_lives_through_every_tick() {
    forAll(60, Desk::draw, desk -> {
      var clock = new SlaClock(desk.terms());
      var rounds = new ArrayList<Round>();
      for (int i = 0; i < desk.tickets().size(); i++) {
        var events = desk.tickets().get(i).events();
        var times = new TicketTimes(
            new TicketNumber(i + 1),
            events.getFirst().at(),
            desk.teams().get(i),
            Optional.empty(),
            events);
        rounds.addAll(Round.of(times, clock, desk.asOf()));
      }

      var report = PromiseReport.of(rounds);

      var lines = new TreeMap<String, String>();
      report
          .rows()
          .forEach(row -> lines.put(row.group().toString(), row.keeping().toString()));
      lines.put("total", report.total().toString());
      assertThat(lines).isEqualTo(countedByHand(desk));
    });
  }

  private static Map<String, String> countedByHand(Desk desk) {
    var tallies = new HashMap<String, Tally>();
    for (int i = 0; i < desk.tickets().size(); i++) {
      for (var shown : shown(desk, desk.tickets().get(i))) {
        var terms = desk.terms().inForceAt(shown.opened());
        var group = new PromiseReport.Group(shown.priority(), desk.teams().get(i), terms.id());
        var budget = terms.target(shown.priority());
        tallies.computeIfAbsent(group.toString(), _ -> new Tally()).add(shown, budget);
        tallies.computeIfAbsent("total", _ -> new Tally()).add(shown, budget);
      }
    }
    tallies.computeIfAbsent("total", _ -> new Tally());
    var lines = new TreeMap<String, String>();
    tallies.forEach((group, tally) -> lines.put(group, tally.keeping().toString()));
    return lines;
  }

  private static List<Shown> shown(Desk desk, RandomTicket ticket) {
    return ClockByTicks.shown(
        desk.terms(),
        at -> isOpen(desk.terms(), at),
        ticket.events(),
        desk.asOf(),
        desk.asOf().plus(ClockByTicks.TICK));
  }

  private static boolean isOpen(TermsHistory terms, Instant at) {
    var zone = terms.versions().getFirst().hours().zone();
    var date = at.atZone(zone).toLocalDate();
    Terms inForce = terms.versions().getFirst();
    for (var later : terms.versions().subList(1, terms.versions().size()))
      if (!later.firstDate().isAfter(date)) inForce = later;
    return new MinuteByMinute(inForce.hours()).isOpen(at);
  }

  /// One row in the making.
  private static final class Tally {
    private int kept;
    private int breached;
    private int closed;
    private int running;
    private final List<BigDecimal> consumed = new ArrayList<>();

    void add(Shown shown, Duration budget) {
      if (shown.state() == Cycle.State.CLOSED) {
        closed++;
        return;
      }
      var isOver = !shown.breaches().isEmpty();
      if (!isOver && shown.state() != Cycle.State.STARTED) {
        running++;
        return;
      }
      if (isOver) breached++;
      else kept++;
      var whole = budget.isZero() ? BigDecimal.ONE : BigDecimal.valueOf(budget.toMillis());
      consumed.add(
          BigDecimal.valueOf(shown.consumed().toMillis()).divide(whole, 4, RoundingMode.CEILING));
    }

    Keeping keeping() {
      int decided = kept + breached;
      Optional<Share> share = decided == 0
          ? Optional.empty()
          : Optional.of(new Share(BigDecimal.valueOf(10_000L * kept / decided, 4)));
      return new Keeping(kept, breached, closed, running, share, below(50), below(90));
    }

    /// By the definition: the least of them that so many percent do not exceed.
    private Optional<Share> below(int percent) {
      BigDecimal least = null;
      for (var candidate : consumed) {
        long within =
            consumed.stream().filter(it -> it.compareTo(candidate) <= 0).count();
        var isEnough = within * 100 >= (long) percent * consumed.size();
        if (isEnough && (least == null || candidate.compareTo(least) < 0)) least = candidate;
      }
      return Optional.ofNullable(least).map(Share::new);
    }
  }
}
