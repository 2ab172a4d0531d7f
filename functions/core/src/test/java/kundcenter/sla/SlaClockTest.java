package kundcenter.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kundcenter.hours.Calendars;
import kundcenter.hours.Span;
import kundcenter.sla.ClockEvent.Closed;
import kundcenter.sla.ClockEvent.Opened;
import kundcenter.sla.ClockEvent.Paused;
import kundcenter.sla.ClockEvent.PriorityChanged;
import kundcenter.sla.ClockEvent.Reopened;
import kundcenter.sla.ClockEvent.Resumed;
import kundcenter.sla.ClockEvent.Started;
import kundcenter.terms.Priority;
import kundcenter.terms.Promise;
import kundcenter.terms.Terms;
import kundcenter.terms.TermsHistory;
import org.junit.jupiter.api.Test;

/// Office hours, P1 in 2 h, P3 in 12 h, P4 and P5 in 48 h; 9 February 2026 is a Monday, and
/// Stockholm an hour ahead of UTC.
class SlaClockTest {

  private static final SlaClock CLOCK = new SlaClock(Promise.always(Calendars.office()));

  @Test
  void a_ticket_opened_at_night_is_counted_from_the_opening() {
    var cycle = only("2026-02-10T08:00:00Z", opened("2026-02-09T20:00:00Z", Priority.P1));
    assertThat(cycle.consumed()).isEqualTo(Duration.ofHours(1));
    assertThat(cycle.deadlines().due()).contains(at("2026-02-10T09:00:00Z"));
  }

  @Test
  void work_started_exactly_at_the_passage_is_in_time() {
    var events = opened("2026-02-09T13:00:00Z", Priority.P1);
    var cycle = only("2026-02-10T07:00:00Z", events, new Started(at("2026-02-10T07:00:00Z")));
    assertThat(cycle.breached()).isFalse();
    assertThat(cycle.deadlines().breachAfter()).contains(at("2026-02-10T07:00:00Z"));
  }

  @Test
  void work_started_a_millisecond_later_is_not() {
    var events = opened("2026-02-09T13:00:00Z", Priority.P1);
    var cycle =
        only("2026-02-10T07:00:00.001Z", events, new Started(at("2026-02-10T07:00:00.001Z")));
    assertThat(cycle.remaining()).isEqualTo(Duration.ofMillis(-1));
    assertThat(cycle.breaches())
        .containsExactly(new Breach(at("2026-02-10T07:00:00Z"), Priority.P1));
  }

  @Test
  void a_breach_is_not_recorded_at_the_passage_but_only_after_it() {
    var events = opened("2026-02-09T08:00:00Z", Priority.P1);
    assertThat(only("2026-02-09T10:00:00Z", events).breaches()).isEmpty();
    assertThat(only("2026-02-09T10:00:00.001Z", events).breaches()).hasSize(1);
  }

  @Test
  void a_clock_paused_at_due_breaches_only_when_it_runs_again() {
    var opened = opened("2026-02-09T08:00:00Z", Priority.P1);
    var paused = new Paused(at("2026-02-09T10:00:00Z"));
    var resumedAtNight = new Resumed(at("2026-02-09T20:00:00Z"));
    assertThat(only("2026-02-09T12:00:00Z", opened, paused).deadlines())
        .returns(Optional.of(at("2026-02-09T10:00:00Z")), Deadlines::due)
        .returns(Optional.empty(), Deadlines::breachAfter);
    assertThat(only("2026-02-09T21:00:00Z", opened, paused, resumedAtNight).deadlines())
        .returns(Optional.of(at("2026-02-10T07:00:00Z")), Deadlines::breachAfter);
  }

  @Test
  void a_priority_raised_beyond_its_budget_is_due_and_breached_at_the_change() {
    var change = at("2026-02-11T08:00:00Z");
    var cycle = only(
        "2026-02-11T08:00:00Z",
        opened("2026-02-09T08:00:00Z", Priority.P4),
        new PriorityChanged(change, Priority.P1));
    assertThat(cycle.deadlines().due()).contains(change);
    assertThat(cycle.deadlines().warning(Threshold.HALF)).contains(change);
    assertThat(cycle.breaches()).containsExactly(new Breach(change, Priority.P1));
  }

  @Test
  void a_paused_clock_is_breached_by_a_change_of_priority_alone() {
    var change = at("2026-02-11T08:00:00Z");
    var cycle = only(
        "2026-02-12T08:00:00Z",
        opened("2026-02-09T08:00:00Z", Priority.P4),
        new Paused(at("2026-02-10T08:00:00Z")),
        new PriorityChanged(change, Priority.P1));
    assertThat(cycle.breaches()).containsExactly(new Breach(change, Priority.P1));
    assertThat(cycle.deadlines().breachAfter()).contains(change);
  }

  @Test
  void priorities_that_held_for_no_time_leave_no_trace() {
    var change = at("2026-02-11T08:00:00Z");
    var steady = opened("2026-02-09T08:00:00Z", Priority.P4);
    var wavering = only(
        "2026-02-12T08:00:00Z",
        steady,
        new PriorityChanged(change, Priority.P1),
        new PriorityChanged(change, Priority.P4));
    assertThat(wavering.breaches()).isEmpty();
    assertThat(wavering.deadlines())
        .isEqualTo(only("2026-02-12T08:00:00Z", steady).deadlines());
  }

  @Test
  void a_budget_passed_eased_and_passed_again_is_two_breaches() {
    var cycle = only(
        "2026-02-11T14:00:00Z",
        opened("2026-02-09T07:00:00Z", Priority.P1),
        new PriorityChanged(at("2026-02-09T12:00:00Z"), Priority.P3));
    assertThat(cycle.breaches())
        .containsExactly(
            new Breach(at("2026-02-09T09:00:00Z"), Priority.P1),
            new Breach(at("2026-02-10T13:00:00Z"), Priority.P3));
  }

  @Test
  void another_priority_of_the_same_budget_moves_nothing_and_breaches_only_once() {
    var cycle = only(
        "2026-02-20T08:00:00Z",
        opened("2026-02-09T08:00:00Z", Priority.P4),
        new PriorityChanged(at("2026-02-19T11:00:00Z"), Priority.P5));
    assertThat(cycle.target().priority()).isEqualTo(Priority.P5);
    assertThat(cycle.deadlines().due()).contains(at("2026-02-17T15:00:00Z"));
    assertThat(cycle.breaches())
        .containsExactly(new Breach(at("2026-02-18T07:00:00Z"), Priority.P4));
  }

  @Test
  void reopened_after_the_start_a_new_cycle_has_the_full_budget_of_the_priority_then() {
    var cycles = CLOCK.cycles(
        List.of(
            opened("2026-02-09T08:00:00Z", Priority.P1),
            new Started(at("2026-02-09T08:30:00Z")),
            new PriorityChanged(at("2026-02-09T09:00:00Z"), Priority.P3),
            new Closed(at("2026-02-09T09:00:00Z")),
            new Reopened(at("2026-02-12T12:00:00Z"))),
        at("2026-02-12T13:00:00Z"));
    assertThat(cycles)
        .extracting(cycle -> cycle.target().priority())
        .containsExactly(Priority.P1, Priority.P3);
    assertThat(cycles.getLast().consumed()).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void reopened_without_a_start_the_cycle_goes_on_and_the_gap_is_not_counted() {
    var cycle = only(
        "2026-02-13T08:00:00Z",
        opened("2026-02-09T08:00:00Z", Priority.P1),
        new Paused(at("2026-02-09T08:30:00Z")),
        new Closed(at("2026-02-09T09:00:00Z")),
        new Reopened(at("2026-02-12T14:00:00Z")));
    assertThat(cycle.state()).isEqualTo(Cycle.State.RUNNING);
    assertThat(cycle.consumed()).isEqualTo(Duration.ofMinutes(150));
  }

  @Test
  void started_while_paused_it_was_never_due() {
    var cycle = only(
        "2026-02-20T09:00:00Z",
        opened("2026-02-09T08:00:00Z", Priority.P1),
        new Paused(at("2026-02-09T09:00:00Z")),
        new Started(at("2026-02-10T09:00:00Z")));
    assertThat(cycle.deadlines().due()).isEmpty();
    assertThat(cycle.deadlines().warning(Threshold.HALF)).contains(at("2026-02-09T09:00:00Z"));
    assertThat(cycle.deadlines().warning(Threshold.THREE_QUARTERS)).isEmpty();
  }

  @Test
  void events_without_meaning_change_nothing() {
    var opened = opened("2026-02-09T08:00:00Z", Priority.P2);
    var now = at("2026-02-09T09:00:00Z");
    var cycle = only(
        "2026-02-09T10:00:00Z",
        opened,
        new Resumed(now),
        new Reopened(now),
        opened("2026-02-09T09:00:00Z", Priority.P1));
    assertThat(cycle).isEqualTo(only("2026-02-09T10:00:00Z", opened));
  }

  @Test
  void nothing_runs_before_the_opening() {
    var now = at("2026-02-09T08:00:00Z");
    assertThat(CLOCK.cycles(List.of(new Paused(now), new Started(now)), now)).isEmpty();
  }

  @Test
  void later_events_do_not_show_yet() {
    var opened = opened("2026-02-09T08:00:00Z", Priority.P1);
    var started = new Started(at("2026-02-09T09:00:00Z"));
    assertThat(only("2026-02-09T08:30:00Z", opened, started).state())
        .isEqualTo(Cycle.State.RUNNING);
  }

  @Test
  void events_out_of_order_are_refused() {
    var events = List.of(
        opened("2026-02-09T08:00:00Z", Priority.P1), new Paused(at("2026-02-09T07:00:00Z")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CLOCK.cycles(events, at("2026-02-10T08:00:00Z")));
  }

  @Test
  void a_share_of_an_odd_budget_is_reached_at_the_first_whole_millisecond_beyond() {
    assertThat(Threshold.HALF.of(Duration.ofMillis(3))).isEqualTo(Duration.ofMillis(2));
  }

  @Test
  void the_budget_is_of_the_terms_at_the_opening_and_the_hours_of_those_on_each_date() {
    var evenings = Calendars.daily(Calendars.STOCKHOLM, Span.of("18:00", "20:00"));
    var march =
        new Terms("march", at("2026-02-09T13:00:00Z"), Promise.hours(1, 1, 1, 1, 1), evenings);
    var first = Promise.terms("first", "2020-01-10T09:00:00Z", Calendars.office());
    var clock = new SlaClock(new TermsHistory(first, List.of(march)));
    var cycles = clock.cycles(
        List.of(opened("2026-02-27T14:00:00Z", Priority.P1)), at("2026-03-02T00:00:00Z"));
    assertThat(cycles.getFirst().target().terms()).isEqualTo("first");
    assertThat(cycles.getFirst().deadlines().due()).contains(at("2026-03-01T18:00:00Z"));
  }

  private static Cycle only(String asOf, ClockEvent... events) {
    var cycles = CLOCK.cycles(List.of(events), at(asOf));
    assertThat(cycles).hasSize(1);
    return cycles.getFirst();
  }

  private static Opened opened(String at, Priority priority) {
    return new Opened(at(at), priority);
  }

  private static Instant at(String text) {
    return Instant.parse(text);
  }
}
