package kundcenter.sla;

import static kundcenter.properties.ForAll.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kundcenter.hours.Stretch;
import kundcenter.terms.Priority;
import org.junit.jupiter.api.Test;

/// What holds for any ticket under any terms.
class SlaClockLawsTest {

  private static final int RUNS = 300;

  @Test
  void the_ledger_covers_every_instant_once_and_no_neighbours_have_one_reason() {
    forAll(RUNS, RandomTicket::draw, ticket -> {
      var clock = new SlaClock(ticket.terms());
      for (var cycle : clock.cycles(ticket.events(), ticket.asOf())) {
        var end = cycle.opened();
        Reason last = new Reason.Paused(-1);
        for (var entry : clock.ledger(cycle).entries()) {
          assertThat(entry.stretch().from()).isEqualTo(end);
          assertThat(entry.reason()).isNotEqualTo(last);
          end = entry.stretch().to();
          last = entry.reason();
        }
        assertThat(end).isEqualTo(cycle.until());
      }
    });
  }

  @Test
  void what_the_ledger_counts_sums_to_what_is_consumed() {
    forAll(RUNS, RandomTicket::draw, ticket -> {
      var clock = new SlaClock(ticket.terms());
      for (var cycle : clock.cycles(ticket.events(), ticket.asOf())) {
        assertThat(clock.ledger(cycle).counted()).isEqualTo(cycle.consumed());
        assertThat(clock.counted(cycle).stream()
                .map(Stretch::length)
                .reduce(Duration.ZERO, Duration::plus))
            .isEqualTo(cycle.consumed());
      }
    });
  }

  @Test
  void a_cycle_is_beyond_its_budget_exactly_if_its_last_target_was_passed() {
    forAll(RUNS, RandomTicket::draw, ticket -> {
      for (var cycle : new SlaClock(ticket.terms()).cycles(ticket.events(), ticket.asOf())) {
        var passed = cycle
            .deadlines()
            .breachAfter()
            .filter(
                at -> at.isBefore(cycle.until()) || (cycle.breached() && at.equals(cycle.until())));
        assertThat(cycle.breached()).isEqualTo(passed.isPresent());
      }
    });
  }

  @Test
  void a_pause_in_closed_time_changes_nothing() {
    forAll(RUNS, RandomTicket::draw, ticket -> {
      var clock = new SlaClock(ticket.terms());
      var opened = ticket.asOf();
      var closed = closedStretch(ticket, opened);
      var asOf = closed.to().plus(Duration.ofDays(3));
      var running = new ClockEvent.Opened(opened, Priority.P3);
      var paused = List.of(
          running, new ClockEvent.Paused(closed.from()), new ClockEvent.Resumed(closed.to()));
      var with = clock.cycles(paused, asOf).getFirst();
      var without = clock.cycles(List.of(running), asOf).getFirst();
      assertThat(with.consumed()).isEqualTo(without.consumed());
      assertThat(with.deadlines()).isEqualTo(without.deadlines());
      assertThat(with.breaches()).isEqualTo(without.breaches());
    });
  }

  /// The first after an instant; empty where the desk never closes.
  private static Stretch closedStretch(RandomTicket ticket, Instant after) {
    var timetable = ticket.terms().timetable();
    var from = timetable.nextClosing(after).orElse(after);
    return new Stretch(from, timetable.nextOpening(from).orElse(from));
  }
}
