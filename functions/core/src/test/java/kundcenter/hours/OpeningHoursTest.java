package kundcenter.hours;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static kundcenter.hours.Calendars.office;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTest {

  private static final LocalDate CHRISTMAS_EVE = LocalDate.of(2026, 12, 24);
  private static final List<Span> MORNING = List.of(Span.of("08:00", "12:00"));
  private static final List<Span> WHOLE =
      List.of(Span.of("08:00", "12:00"), Span.of("13:00", "16:00"));
  private static final Optional<ShortDay> LUNCH_DROPPED =
      Optional.of(new ShortDay(TimeOfDay.of("13:00"), ShortDay.Lunch.DROPPED));

  @Test
  void an_ordinary_weekday_has_the_weekly_hours() {
    var date = LocalDate.of(2026, 2, 9);
    assertThat(office().plan(date)).isEqualTo(DayPlan.of(date, DayPlan.Kind.OPEN, WHOLE));
  }

  @Test
  void a_red_weekday_is_closed_and_named() {
    var date = LocalDate.of(2026, 1, 6);
    assertThat(office().plan(date))
        .isEqualTo(DayPlan.closed(date, DayPlan.Kind.RED, RedDay.EPIPHANY));
  }

  @Test
  void a_weekday_without_hours_is_closed() {
    var date = LocalDate.of(2026, 2, 7);
    assertThat(office().plan(date)).isEqualTo(DayPlan.of(date, DayPlan.Kind.CLOSED, List.of()));
  }

  @Test
  void the_day_before_a_red_day_keeps_lunch_and_loses_the_afternoon() {
    var date = LocalDate.of(2026, 1, 5);
    assertThat(office().plan(date))
        .isEqualTo(new DayPlan(date, DayPlan.Kind.SHORT, MORNING, Optional.of(RedDay.EPIPHANY)));
  }

  @Test
  void a_short_day_with_lunch_dropped_is_one_span_to_the_early_closing() {
    var hours = office(Eves.SHORT, LUNCH_DROPPED);
    assertThat(hours.plan(LocalDate.of(2026, 1, 5)).spans())
        .containsExactly(Span.of("08:00", "13:00"));
  }

  @Test
  void a_short_day_with_lunch_dropped_never_ends_after_the_last_closing() {
    var late = Optional.of(new ShortDay(TimeOfDay.of("20:00"), ShortDay.Lunch.DROPPED));
    assertThat(office(Eves.SHORT, late).plan(LocalDate.of(2026, 1, 5)).spans())
        .containsExactly(Span.of("08:00", "16:00"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"00:00", "07:00", "08:00"})
  void a_short_day_that_ends_before_it_begins_is_short_and_closed(String closesAt) {
    for (var lunch : ShortDay.Lunch.values()) {
      var early = Optional.of(new ShortDay(TimeOfDay.of(closesAt), lunch));
      assertThat(office(Eves.SHORT, early).plan(LocalDate.of(2026, 1, 5)))
          .returns(DayPlan.Kind.SHORT, DayPlan::kind)
          .returns(List.of(), DayPlan::spans);
    }
  }

  @Test
  void without_short_days_the_day_before_a_red_day_is_whole() {
    var hours = office(Eves.SHORT, Optional.empty());
    assertThat(hours.plan(LocalDate.of(2026, 1, 5)).kind()).isEqualTo(DayPlan.Kind.OPEN);
  }

  @Test
  void a_saturday_with_hours_is_short_because_sunday_is_red() {
    var hours = new OpeningHours(
        Calendars.STOCKHOLM,
        Map.of(SATURDAY, List.of(Span.of("10:00", "14:00"))),
        Holidays.SE,
        Eves.SHORT,
        Optional.of(new ShortDay(TimeOfDay.of("13:00"), ShortDay.Lunch.KEPT)),
        Map.of());
    assertThat(hours.plan(LocalDate.of(2026, 2, 7)))
        .returns(List.of(Span.of("10:00", "13:00")), DayPlan::spans)
        .returns(Optional.of(RedDay.SUNDAY), DayPlan::redDay);
  }

  @ParameterizedTest
  @CsvSource({"SHORT, SHORT, OPEN", "CLOSED, EVE, OPEN", "RED, RED, SHORT"})
  void eves_decide_themselves_and_the_day_before(
      Eves eves, DayPlan.Kind onTheEve, DayPlan.Kind theDayBefore) {
    var hours = office(eves, office().shortDay());
    assertThat(hours.plan(CHRISTMAS_EVE).kind()).isEqualTo(onTheEve);
    assertThat(hours.plan(CHRISTMAS_EVE.minusDays(1)).kind()).isEqualTo(theDayBefore);
  }

  @Test
  void an_eve_on_a_sunday_is_red_even_where_eves_are_closed() {
    var hours = office(Eves.CLOSED, Optional.empty());
    assertThat(hours.plan(LocalDate.of(2028, 12, 24)).kind()).isEqualTo(DayPlan.Kind.RED);
  }

  @Test
  void without_holidays_eves_mean_nothing() {
    for (var eves : Eves.values()) {
      var always = Calendars.daily(Calendars.STOCKHOLM, Span.WHOLE_DAY);
      var hours = new OpeningHours(
          always.zone(), always.weekly(), Holidays.NONE, eves, office().shortDay(), Map.of());
      assertThat(hours.plan(CHRISTMAS_EVE).kind()).isEqualTo(DayPlan.Kind.OPEN);
    }
  }

  @Test
  void an_override_opens_a_red_day_and_leaves_its_neighbour_short() {
    var opened = List.of(Span.of("08:00", "10:00"));
    var hours = Calendars.with(office(), Map.of(LocalDate.of(2026, 1, 6), opened));
    assertThat(hours.plan(LocalDate.of(2026, 1, 6)))
        .isEqualTo(DayPlan.of(LocalDate.of(2026, 1, 6), DayPlan.Kind.OVERRIDE, opened));
    assertThat(hours.plan(LocalDate.of(2026, 1, 5)).kind()).isEqualTo(DayPlan.Kind.SHORT);
  }

  @Test
  void an_override_that_closes_a_day_makes_its_neighbour_no_shorter() {
    var hours = Calendars.with(office(), Map.of(LocalDate.of(2026, 2, 10), List.of()));
    assertThat(hours.plan(LocalDate.of(2026, 2, 9)).kind()).isEqualTo(DayPlan.Kind.OPEN);
  }

  @Test
  void spans_that_overlap_are_no_calendar() {
    var overlapping = List.of(Span.of("08:00", "12:00"), Span.of("11:59", "16:00"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OpeningHours(
            ZoneOffset.UTC,
            Map.of(MONDAY, overlapping),
            Holidays.NONE,
            Eves.SHORT,
            Optional.empty(),
            Map.of()))
        .withMessageContaining("MONDAY");
  }
}
