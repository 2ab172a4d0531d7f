package kundcenter.report;

import static kundcenter.properties.ForAll.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kundcenter.hours.Calendars;
import kundcenter.report.PromiseDays.Tally;
import kundcenter.sla.ClockEvent;
import kundcenter.sla.ClockEvent.Closed;
import kundcenter.sla.ClockEvent.Opened;
import kundcenter.sla.ClockEvent.Reopened;
import kundcenter.sla.ClockEvent.Started;
import kundcenter.sla.RandomTicket;
import kundcenter.sla.SlaClock;
import kundcenter.terms.Priority;
import kundcenter.terms.Promise;
import kundcenter.ticket.Team;
import kundcenter.ticket.TicketNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Open from 08 to 12 and 13 to 16 on weekdays, under budgets of 2, 4, 12, 48 and 48 hours. The
/// second of March 2026 is a Monday.
class PromiseDaysTest {

  private static final SlaClock CLOCK = new SlaClock(Promise.always(Calendars.office()));
  private static final Instant MONTHS_LATER = Instant.parse("2027-01-01T00:00:00Z");

  private static Instant march(int day, String wallTime) {
    return Instant.parse("2026-03-%02dT%s:00+01:00".formatted(day, wallTime));
  }

  private static TicketTimes ticket(ClockEvent... events) {
    return ticket(10001, List.of(events));
  }

  private static TicketTimes ticket(long number, List<ClockEvent> events) {
    return new TicketTimes(
        new TicketNumber(number), events.getFirst().at(), Team.HR, Optional.empty(), events);
  }

  private static List<DatedRound> rounds(TicketTimes... tickets) {
    return Stream.of(tickets)
        .flatMap(ticket -> DatedRound.of(ticket, CLOCK, MONTHS_LATER).stream())
        .toList();
  }

  private static PromiseDays days(String from, String to, TicketTimes... tickets) {
    return PromiseDays.of(new Period(LocalDate.parse(from), LocalDate.parse(to)), rounds(tickets));
  }

  @Test
  void every_day_is_there_whether_or_not_something_came_in() {
    var days = days(
        "2026-03-02",
        "2026-03-04",
        ticket(new Opened(march(3, "08:00"), Priority.P1), new Started(march(3, "09:00"))));

    assertThat(days.days().keySet()).extracting(LocalDate::getDayOfMonth).containsExactly(2, 3, 4);
    assertThat(days.days().values())
        .extracting(Tally::isDecided)
        .containsExactly(false, true, false);
  }

  @Test
  void a_round_stands_on_the_day_of_its_tickets_receipt_whenever_work_was_begun() {
    var days = days(
        "2026-03-02",
        "2026-03-06",
        ticket(
            new Opened(march(2, "15:30"), Priority.P1),
            new Started(march(3, "09:00")),
            new Reopened(march(5, "08:00")),
            new Started(march(6, "08:00"))));

    assertThat(days.days().values()).extracting(Tally::isDecided).startsWith(true, false);
    assertThat(days.days().values())
        .filteredOn(Tally::isDecided)
        .singleElement()
        .extracting(Tally::keeping)
        .returns(1L, Keeping::kept)
        .returns(1L, Keeping::breached);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-28T22:59:59.999Z, 2026-03-28",
    "2026-03-28T23:00:00Z, 2026-03-29",
    "2026-03-29T21:59:59.999Z, 2026-03-29",
    "2026-03-29T22:00:00Z, 2026-03-30",
    "2026-10-24T21:59:59.999Z, 2026-10-24",
    "2026-10-24T22:00:00Z, 2026-10-25",
    "2026-10-25T00:30:00Z, 2026-10-25",
    "2026-10-25T01:30:00Z, 2026-10-25",
    "2026-10-25T22:59:59.999Z, 2026-10-25",
    "2026-10-25T23:00:00Z, 2026-10-26"
  })
  void days_of_23_and_25_hours_have_what_came_in_on_them(Instant received, LocalDate day) {
    var ticket = ticket(new Opened(received, Priority.P1), new Started(received));

    var days =
        PromiseDays.of(Period.of(Period.monthOf(received)), rounds(ticket)).days();

    assertThat(days).hasSize(31);
    assertThat(days.entrySet())
        .filteredOn(entry -> entry.getValue().isDecided())
        .extracting(entry -> entry.getKey())
        .containsExactly(day);
  }

  @ParameterizedTest
  @CsvSource({"1, 60", "2, 60", "3, 120", "4, 120"})
  void the_median_is_an_open_time_that_occurred_lunch_not_counted(int starts, long minutes) {
    var begun = List.of("09:00", "10:00", "11:00", "14:00");
    var tickets = IntStream.range(0, starts)
        .mapToObj(i ->
            ticket(new Opened(march(2, "08:00"), Priority.P2), new Started(march(2, begun.get(i)))))
        .toArray(TicketTimes[]::new);

    assertThat(days("2026-03-02", "2026-03-02", tickets).total().medianStart())
        .contains(Duration.ofMinutes(minutes));
  }

  @Test
  void what_was_not_begun_has_no_time_to_start() {
    var total = days(
            "2026-03-02",
            "2026-03-02",
            ticket(new Opened(march(2, "08:00"), Priority.P1)),
            ticket(new Opened(march(2, "08:00"), Priority.P1), new Closed(march(2, "09:00"))))
        .total();

    assertThat(total.medianStart()).isEmpty();
    assertThat(total.keeping()).returns(1L, Keeping::breached);
  }

  @Test
  void each_priority_has_its_own_count_the_most_urgent_first() {
    var priorities = days(
            "2026-03-02",
            "2026-03-02",
            ticket(new Opened(march(2, "08:00"), Priority.P3), new Started(march(2, "09:00"))),
            ticket(new Opened(march(2, "08:00"), Priority.P1), new Started(march(2, "11:00"))))
        .priorities();

    assertThat(priorities.keySet()).containsExactly(Priority.P1, Priority.P3);
    assertThat(priorities.values())
        .extracting(its -> its.keeping().kept(), its -> its.keeping().breached())
        .containsExactly(tuple(0L, 1L), tuple(1L, 0L));
  }

  @Test
  void a_round_knows_when_work_was_to_begin_and_began() {
    var late = march(2, "13:30");
    var round = rounds(ticket(new Opened(march(2, "09:30"), Priority.P1), new Started(late)));

    assertThat(round)
        .singleElement()
        .returns(new TicketNumber(10001), DatedRound::ticket)
        .returns(Optional.of(march(2, "11:30")), DatedRound::due)
        .returns(Optional.of(late), DatedRound::begun)
        .returns(true, DatedRound::isDecided);
  }

  @Test
  void the_sums_of_the_days_and_of_the_priorities_are_the_total_of_the_report() {
    forAll(60, RandomTicket::drawSome, tickets -> {
      var clock = new SlaClock(tickets.getFirst().terms());
      var rounds = new ArrayList<DatedRound>();
      for (var ticket : tickets)
        rounds.addAll(DatedRound.of(ticket(1, ticket.events()), clock, ticket.asOf()));
      var period = new Period(LocalDate.parse("2026-10-19"), LocalDate.parse("2026-12-31"));

      var days = PromiseDays.of(period, rounds);

      var report = PromiseReport.of(rounds.stream().map(DatedRound::round).toList());
      assertThat(days.total().keeping()).isEqualTo(report.total());
      for (var parts : List.of(days.days().values(), days.priorities().values())) {
        assertThat(parts.stream().mapToLong(part -> part.keeping().kept()).sum())
            .isEqualTo(report.total().kept());
        assertThat(parts.stream().mapToLong(part -> part.keeping().breached()).sum())
            .isEqualTo(report.total().breached());
      }
    });
  }
}
