package kundcenter.hours;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedDaysTest {

  /// Days that the library gives Sweden and the law does not.
  private static final Set<String> NOT_BY_LAW =
      Set.of("CHRISTMAS_EVE", "MIDSUMMER_EVE", "NEW_YEARS_EVE");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1818-03-22",
        "1943-04-25",
        "1981-04-19",
        "2008-03-23",
        "2011-04-24",
        "2019-04-21",
        "2024-03-31",
        "2026-04-05",
        "2027-03-28",
        "2038-04-25",
        "2049-04-18",
        "2076-04-19",
        "2285-03-22"
      })
  void easter_sunday_is_where_the_church_tables_have_it(LocalDate easter) {
    assertThat(RedDays.easterSunday(easter.getYear())).isEqualTo(easter);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, NEW_YEARS_DAY",
    "2026-01-06, EPIPHANY",
    "2026-04-03, GOOD_FRIDAY",
    "2026-04-05, EASTER_SUNDAY",
    "2026-04-06, EASTER_MONDAY",
    "2026-05-01, MAY_DAY",
    "2026-05-14, ASCENSION_DAY",
    "2026-05-24, PENTECOST",
    "2026-06-06, NATIONAL_DAY",
    "2026-06-20, MIDSUMMER_DAY",
    "2026-10-31, ALL_SAINTS_DAY",
    "2026-12-25, CHRISTMAS_DAY",
    "2026-12-26, BOXING_DAY",
    "2026-12-27, SUNDAY"
  })
  void every_red_day_of_a_year_has_its_name(LocalDate date, RedDay name) {
    assertThat(RedDays.on(date)).contains(name);
  }

  @ParameterizedTest
  @CsvSource({"2026-06-20", "2022-06-25", "2021-06-26"})
  void midsummer_day_is_the_saturday_from_20_to_26_june(LocalDate date) {
    assertThat(RedDays.on(date)).contains(RedDay.MIDSUMMER_DAY);
  }

  @ParameterizedTest
  @CsvSource({"2026-10-31", "2025-11-01", "2027-11-06"})
  void all_saints_day_is_the_saturday_from_31_october_to_6_november(LocalDate date) {
    assertThat(RedDays.on(date)).contains(RedDay.ALL_SAINTS_DAY);
  }

  @ParameterizedTest
  @CsvSource({"2026-06-19", "2026-06-27", "2026-11-07", "2026-12-24", "2026-12-31", "2026-05-25"})
  void neighbours_and_eves_are_not_red(LocalDate date) {
    assertThat(RedDays.on(date)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-19, MIDSUMMER_EVE",
    "2021-06-25, MIDSUMMER_EVE",
    "2026-12-24, CHRISTMAS_EVE",
    "2026-12-31, NEW_YEARS_EVE"
  })
  void the_three_eves_have_names(LocalDate date, RedDay name) {
    assertThat(RedDays.eve(date)).contains(name);
  }

  @Test
  void a_day_of_two_names_has_that_of_the_fixed_date() {
    // Ascension Day fell on the first of May in 2008.
    assertThat(RedDays.on(LocalDate.of(2008, 5, 1))).contains(RedDay.MAY_DAY);
  }

  @Test
  void the_law_agrees_with_jollyday_on_every_day_from_2005_to_2060() {
    var sweden = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));
    for (int year = 2005; year <= 2060; year++) {
      var theirs = sweden.getHolidays(Year.of(year)).stream()
          .filter(holiday -> !NOT_BY_LAW.contains(holiday.getPropertiesKey()))
          .map(Holiday::getDate)
          .collect(Collectors.toSet());
      LocalDate.of(year, 1, 1)
          .datesUntil(LocalDate.of(year + 1, 1, 1))
          .forEach(date -> assertThat(RedDays.on(date).isPresent())
              .as("%s is red", date)
              .isEqualTo(theirs.contains(date) || date.getDayOfWeek() == DayOfWeek.SUNDAY));
    }
  }
}
