package kundcenter.sla;

import static kundcenter.properties.ForAll.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kundcenter.hours.MinuteByMinute;
import org.junit.jupiter.api.Test;

/// The clock against one that lives through every tick, on random tickets.
class SlaClockReferenceTest {

  @Test
  void the_clock_shows_what_one_that_lives_through_every_tick_shows() {
    forAll(150, RandomTicket::draw, ticket -> {
      var horizon = ticket.asOf().plus(Duration.ofDays(10));
      var cycles = new SlaClock(ticket.terms()).cycles(ticket.events(), ticket.asOf());
      assertThat(cycles.stream().map(cycle -> shown(cycle, horizon)))
          .isEqualTo(ClockByTicks.shown(
              ticket.terms(), at -> isOpen(ticket, at), ticket.events(), ticket.asOf(), horizon));
    });
  }

  private static boolean isOpen(RandomTicket ticket, Instant at) {
    ZoneId zone = ticket.terms().versions().getFirst().hours().zone();
    var date = at.atZone(zone).toLocalDate();
    var versions = ticket.terms().versions();
    var inForce = versions.stream()
        .skip(1)
        .filter(later -> !later.firstDate().isAfter(date))
        .reduce(versions.getFirst(), (_, later) -> later);
    return new MinuteByMinute(inForce.hours()).isOpen(at);
  }

  private static ClockByTicks.Shown shown(Cycle cycle, Instant horizon) {
    var warnings = Stream.of(Threshold.values()).map(cycle.deadlines()::warning);
    var limits = Stream.of(cycle.deadlines().due(), cycle.deadlines().breachAfter());
    List<Optional<Instant>> deadlines =
        Stream.concat(warnings, limits).map(at -> at.filter(horizon::isAfter)).toList();
    return new ClockByTicks.Shown(
        cycle.opened(),
        cycle.state(),
        cycle.target().priority(),
        cycle.consumed(),
        deadlines,
        cycle.breaches());
  }
}
