package kundcenter.hours;

import static kundcenter.hours.Calendars.STOCKHOLM;
import static kundcenter.hours.Calendars.daily;
import static kundcenter.hours.Calendars.office;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimetableTest {

  private static final Timetable OFFICE = Timetable.of(office());
  private static final Timetable ALWAYS = Timetable.of(daily(STOCKHOLM, Span.WHOLE_DAY));
  private static final Timetable NEVER = Timetable.of(daily(STOCKHOLM));

  @Test
  void the_year_2026_has_1751_open_hours() {
    assertThat(OFFICE.elapsed(at("2025-12-31T23:00:00Z"), at("2026-12-31T23:00:00Z")))
        .isEqualTo(Duration.ofHours(1751));
  }

  @ParameterizedTest
  @CsvSource({"2026-10-25, 25", "2027-03-28, 23", "2026-06-01, 24"})
  void an_open_day_lasts_as_long_as_the_clock_makes_it(LocalDate date, int hours) {
    assertThat(onDate(ALWAYS, date, STOCKHOLM)).isEqualTo(Duration.ofHours(hours));
  }

  @ParameterizedTest
  @CsvSource({
    // 2026-10-25 repeats 02-03, 2027-03-28 skips it.
    "2026-10-25, 00:00, 12:00, 780",
    "2026-10-25, 00:00, 02:30, 180",
    "2026-10-25, 02:30, 12:00, 600",
    "2026-10-25, 02:15, 02:45, 60",
    "2027-03-28, 00:00, 12:00, 660",
    "2027-03-28, 00:00, 02:30, 120",
    "2027-03-28, 02:30, 12:00, 540",
    "2027-03-28, 02:15, 02:45, 0"
  })
  void a_span_over_a_clock_change_counts_the_minutes_whose_wall_time_lies_in_it(
      LocalDate date, String from, String to, int minutes) {
    var timetable = Timetable.of(daily(STOCKHOLM, Span.of(from, to)));
    assertThat(onDate(timetable, date, STOCKHOLM)).isEqualTo(Duration.ofMinutes(minutes));
  }

  @Test
  void a_span_within_the_repeated_hour_is_open_twice() {
    var timetable = Timetable.of(daily(STOCKHOLM, Span.of("02:15", "02:45")));
    assertThat(timetable.open(at("2026-10-25T00:00:00Z"), at("2026-10-25T03:00:00Z")))
        .containsExactly(
            stretch("2026-10-25T00:15:00Z", "2026-10-25T00:45:00Z"),
            stretch("2026-10-25T01:15:00Z", "2026-10-25T01:45:00Z"));
  }

  @ParameterizedTest
  @CsvSource({
    // Midnight is skipped, is repeated; half an hour is skipped, is repeated; a whole day is
    // skipped;
    // one minute past midnight the clock goes back to the day before.
    "America/Sao_Paulo, 2017-10-15, 23",
    "America/Sao_Paulo, 2018-02-17, 25",
    "Australia/Lord_Howe, 2026-10-04, 23.5",
    "Australia/Lord_Howe, 2026-04-05, 24.5",
    "Pacific/Apia, 2011-12-30, 0",
    "America/St_Johns, 2008-11-01, 24.9833"
  })
  void zones_that_change_at_odd_times_count_each_instant_once(
      ZoneId zone, LocalDate date, double hours) {
    var ofThatDate = new OpeningHours(
        zone,
        Map.of(),
        Holidays.NONE,
        Eves.SHORT,
        Optional.empty(),
        Map.of(date, List.of(Span.WHOLE_DAY)));
    var around = date.atStartOfDay(ZoneOffset.UTC).toInstant();
    var open = Timetable.of(ofThatDate)
        .elapsed(around.minus(Duration.ofDays(2)), around.plus(Duration.ofDays(3)));
    assertThat(open).isEqualTo(Duration.ofMinutes(Math.round(hours * 60)));
  }

  @Test
  void a_budget_that_ends_at_closing_is_due_then_and_breached_after_the_next_opening() {
    var from = at("2026-02-09T13:00:00Z");
    assertThat(OFFICE.due(from, Duration.ofHours(2))).contains(at("2026-02-09T15:00:00Z"));
    assertThat(OFFICE.breachAfter(from, Duration.ofHours(2))).contains(at("2026-02-10T07:00:00Z"));
  }

  @Test
  void one_millisecond_more_is_due_a_millisecond_after_the_next_opening() {
    var budget = Duration.ofHours(2).plusMillis(1);
    assertThat(OFFICE.due(at("2026-02-09T13:00:00Z"), budget))
        .contains(at("2026-02-10T07:00:00.001Z"));
  }

  @Test
  void no_budget_is_due_at_once_and_breached_after_the_next_opening() {
    var saturday = at("2026-02-07T12:00:00Z");
    assertThat(OFFICE.due(saturday, Duration.ZERO)).contains(saturday);
    assertThat(OFFICE.breachAfter(saturday, Duration.ZERO)).contains(at("2026-02-09T07:00:00Z"));
  }

  @Test
  void a_budget_may_span_years() {
    var from = at("2026-01-01T00:00:00Z");
    var due = OFFICE.due(from, Duration.ofHours(1751 * 10)).orElseThrow();
    assertThat(OFFICE.elapsed(from, due)).isEqualTo(Duration.ofHours(1751 * 10));
  }

  @Test
  void a_desk_that_never_opens_is_never_due() {
    var from = at("2026-02-09T13:00:00Z");
    assertThat(NEVER.due(from, Duration.ofMillis(1))).isEmpty();
    assertThat(NEVER.breachAfter(from, Duration.ZERO)).isEmpty();
    assertThat(NEVER.nextOpening(from)).isEmpty();
  }

  @Test
  void a_desk_that_never_closes_has_no_next_closing() {
    assertThat(ALWAYS.nextClosing(at("2026-02-09T13:00:00Z"))).isEmpty();
  }

  @Test
  void the_opening_instant_is_open_and_the_closing_instant_is_not() {
    assertThat(OFFICE.isOpen(at("2026-02-09T07:00:00Z"))).isTrue();
    assertThat(OFFICE.isOpen(at("2026-02-09T06:59:59.999Z"))).isFalse();
    assertThat(OFFICE.isOpen(at("2026-02-09T10:59:59.999Z"))).isTrue();
    assertThat(OFFICE.isOpen(at("2026-02-09T11:00:00Z"))).isFalse();
  }

  @Test
  void the_next_opening_and_closing_are_now_when_it_is_open_or_closed_now() {
    var friday = at("2026-02-06T14:59:59.999Z");
    assertThat(OFFICE.nextOpening(friday)).contains(friday);
    assertThat(OFFICE.nextClosing(friday)).contains(at("2026-02-06T15:00:00Z"));
    assertThat(OFFICE.nextClosing(at("2026-02-06T15:00:00Z"))).contains(at("2026-02-06T15:00:00Z"));
    assertThat(OFFICE.nextOpening(at("2026-02-06T15:00:00Z"))).contains(at("2026-02-09T07:00:00Z"));
  }

  @Test
  void the_plan_of_an_instant_is_that_of_its_local_date() {
    assertThat(OFFICE.planAt(at("2026-12-24T23:00:00Z")).date())
        .isEqualTo(LocalDate.of(2026, 12, 25));
  }

  @Test
  void unusual_days_are_those_whose_hours_differ_from_their_weekday() {
    // Christmas Day is a Friday; Boxing Day a Saturday, when the desk is closed anyhow.
    assertThat(OFFICE.unusual(LocalDate.of(2026, 12, 20), LocalDate.of(2027, 1, 6)))
        .extracting(DayPlan::date)
        .containsExactly(
            LocalDate.of(2026, 12, 24),
            LocalDate.of(2026, 12, 25),
            LocalDate.of(2026, 12, 31),
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2027, 1, 5));
  }

  @Test
  void new_hours_hold_from_midnight_of_their_first_date() {
    var evenings = daily(STOCKHOLM, Span.of("18:00", "20:00"));
    var timetable =
        Timetable.of(List.of(Era.ever(office()), new Era(LocalDate.of(2026, 9, 1), evenings)));
    assertThat(timetable.open(at("2026-08-31T00:00:00Z"), at("2026-09-02T00:00:00Z")))
        .containsExactly(
            stretch("2026-08-31T06:00:00Z", "2026-08-31T10:00:00Z"),
            stretch("2026-08-31T11:00:00Z", "2026-08-31T14:00:00Z"),
            stretch("2026-09-01T16:00:00Z", "2026-09-01T18:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource({"Asia/Tokyo, 15:00", "America/New_York, 04:00"})
  void hours_of_another_zone_hold_from_its_own_midnight(ZoneId zone, String utc) {
    var first = LocalDate.of(2026, 9, 1);
    var timetable = Timetable.of(
        List.of(Era.ever(daily(STOCKHOLM)), new Era(first, daily(zone, Span.WHOLE_DAY))));
    var opening = timetable.nextOpening(at("2026-08-01T00:00:00Z")).orElseThrow();
    assertThat(opening).isEqualTo(first.atStartOfDay(zone).toInstant());
    assertThat(opening.toString()).endsWith(utc + ":00Z");
  }

  @Test
  void eras_that_descend_are_refused() {
    var september = new Era(LocalDate.of(2026, 9, 1), office());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Timetable.of(List.of(Era.ever(office()), september, september)));
  }

  @ParameterizedTest
  @CsvSource({"1969-12-31T23:59:59.999Z", "2201-01-01T00:00:00Z"})
  void an_instant_outside_1970_to_2200_is_refused(Instant at) {
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> OFFICE.isOpen(at))
        .withMessageContaining("1970 to 2200");
  }

  @Test
  void the_first_and_the_last_millisecond_are_held() {
    assertThat(ALWAYS.elapsed(at("1970-01-01T00:00:00Z"), at("2200-12-31T23:59:59.999Z")))
        .isEqualTo(Duration.between(at("1970-01-01T00:00:00Z"), at("2200-12-31T23:59:59.999Z")));
  }

  @Test
  void threads_that_meet_in_a_fresh_timetable_agree() {
    var fresh = Timetable.of(office());
    var from = at("2026-01-01T00:00:00Z");
    assertThat(IntStream.range(0, 64)
            .parallel()
            .mapToObj(i -> fresh.due(from, Duration.ofHours(1000 + i % 2)))
            .distinct())
        .hasSize(2);
  }

  private static Duration onDate(Timetable timetable, LocalDate date, ZoneId zone) {
    return timetable.elapsed(
        date.atStartOfDay(zone).toInstant(), date.plusDays(1).atStartOfDay(zone).toInstant());
  }

  private static Stretch stretch(String from, String to) {
    return new Stretch(at(from), at(to));
  }

  private static Instant at(String text) {
    return Instant.parse(text);
  }
}
