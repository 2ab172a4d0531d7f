package kundcenter.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kundcenter.hours.Calendars;
import kundcenter.sla.ClockEvent;
import kundcenter.sla.ClockEvent.Closed;
import kundcenter.sla.ClockEvent.Opened;
import kundcenter.sla.ClockEvent.Paused;
import kundcenter.sla.ClockEvent.PriorityChanged;
import kundcenter.sla.ClockEvent.Reopened;
import kundcenter.sla.ClockEvent.Started;
import kundcenter.sla.SlaClock;
import kundcenter.terms.Priority;
import kundcenter.terms.Promise;
import kundcenter.terms.TermsHistory;
import kundcenter.ticket.Team;
import kundcenter.ticket.TicketNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tickets of a Monday, open from 08 to 12 and 13 to 16, under budgets of 2, 4, 12, 48 and 48
/// hours.
class PromiseReportTest {

  private static final TermsHistory TERMS = Promise.always(Calendars.office());
  private static final SlaClock CLOCK = new SlaClock(TERMS);
  private static final TicketNumber NUMBER = new TicketNumber(10001);
  private static final Instant EVENING = at("20:00");

  private static Instant at(String wallTime) {
    return Instant.parse("2026-03-02T" + wallTime + ":00+01:00");
  }

  private static TicketTimes ticket(ClockEvent... events) {
    return ticket(Team.HR, events);
  }

  private static TicketTimes ticket(Team team, ClockEvent... events) {
    return new TicketTimes(NUMBER, events[0].at(), team, Optional.empty(), List.of(events));
  }

  private static ClockEvent opened(Priority priority) {
    return new Opened(at("08:00"), priority);
  }

  private static PromiseReport report(TicketTimes... tickets) {
    return PromiseReport.of(Stream.of(tickets)
        .flatMap(ticket -> Round.of(ticket, CLOCK, EVENING).stream())
        .toList());
  }

  @ParameterizedTest
  @CsvSource({"10:00, KEPT", "10:01, BREACHED", "07:00, KEPT"})
  void a_start_until_the_budget_is_passed_keeps_the_promise(String start, Verdict verdict) {
    var early = new Opened(at("07:00"), Priority.P1);
    var ticket = ticket(early, new Started(at(start)));

    assertThat(Round.of(ticket, CLOCK, EVENING))
        .extracting(Round::verdict)
        .containsExactly(verdict);
  }

  @Test
  void a_promise_that_runs_is_broken_as_soon_as_it_is_over() {
    assertThat(report(ticket(opened(Priority.P2))).total())
        .returns(1L, Keeping::breached)
        .returns(0L, Keeping::running);
    assertThat(report(ticket(opened(Priority.P3))).total())
        .returns(0L, Keeping::breached)
        .returns(1L, Keeping::running);
  }

  @Test
  void a_paused_promise_that_is_over_is_broken_too() {
    var late = ticket(opened(Priority.P1), new Paused(at("11:00")));

    assertThat(report(late).total().breached()).isEqualTo(1);
  }

  @Test
  void a_breach_stays_made_where_a_lower_priority_gives_more_time_after_it() {
    var eased = ticket(
        opened(Priority.P1),
        new PriorityChanged(at("10:30"), Priority.P3),
        new Started(at("11:00")));

    assertThat(report(eased).rows())
        .extracting(row -> row.group().priority(), row -> row.keeping().breached())
        .containsExactly(tuple(Priority.P3, 1L));
  }

  @Test
  void what_is_closed_without_a_start_is_counted_apart_even_late() {
    var total = report(ticket(opened(Priority.P1), new Closed(at("15:00")))).total();

    assertThat(total.closedWithoutStart()).isEqualTo(1);
    assertThat(total.breached()).isZero();
    assertThat(total.shareKept()).isEmpty();
    assertThat(total.medianConsumed()).isEmpty();
  }

  @Test
  void every_round_of_a_reopened_ticket_counts() {
    var twice = ticket(
        opened(Priority.P1),
        new Started(at("09:00")),
        new Reopened(at("10:00")),
        new Started(at("13:30")));

    assertThat(report(twice).total()).returns(1L, Keeping::kept).returns(1L, Keeping::breached);
  }

  @Test
  void a_ticket_without_a_promise_is_in_no_row() {
    var addOn = new TicketTimes(NUMBER, at("08:00"), Team.HR, Optional.empty(), List.of());

    assertThat(report(addOn).rows()).isEmpty();
    assertThat(report(addOn).total().kept()).isZero();
  }

  @Test
  void rows_stand_by_priority_then_team_then_terms() {
    var start = new Started(at("09:00"));
    var rows = report(
            ticket(Team.HR, opened(Priority.P2), start),
            ticket(Team.BUSINESS_SYSTEMS, opened(Priority.P2), start),
            ticket(Team.HR, opened(Priority.P1), start))
        .rows();

    assertThat(rows)
        .extracting(row -> row.group().priority() + " " + row.group().team())
        .containsExactly("P1 HR", "P2 BUSINESS_SYSTEMS", "P2 HR");
  }

  @Test
  void a_share_is_one_only_if_all_were_kept() {
    var kept = ticket(opened(Priority.P1), new Started(at("09:00")));
    var tickets = new ArrayList<TicketTimes>();
    for (int i = 0; i < 20_000; i++) tickets.add(kept);
    tickets.add(ticket(opened(Priority.P1), new Started(at("11:00"))));

    var share = report(tickets.toArray(TicketTimes[]::new)).total().shareKept();

    assertThat(share).get().hasToString("0.9999");
  }

  @Test
  void a_budget_passed_by_a_millisecond_shows_as_passed() {
    var late = ticket(opened(Priority.P1), new Started(at("10:00").plusMillis(1)));

    assertThat(report(late).total().medianConsumed()).get().hasToString("1.0001");
  }

  @ParameterizedTest
  @CsvSource({"1, 0.1000, 0.1000", "2, 0.1000, 0.2000", "9, 0.5000, 0.9000", "10, 0.5000, 0.9000"})
  void percentiles_are_shares_that_occurred(int rounds, String median, String ninetieth) {
    var tickets = new TicketTimes[rounds];
    for (int i = 0; i < rounds; i++)
      tickets[i] = ticket(
          opened(Priority.P1), new Started(at("08:00").plus(Duration.ofMinutes(12L * (i + 1)))));

    var total = report(tickets).total();

    assertThat(total.medianConsumed()).get().hasToString(median);
    assertThat(total.p90Consumed()).get().hasToString(ninetieth);
  }
}
