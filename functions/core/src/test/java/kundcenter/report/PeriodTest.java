package kundcenter.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

  private static Period period(String from, String to) {
    return new Period(LocalDate.parse(from), LocalDate.parse(to));
  }

  @Test
  void both_days_belong_to_it_by_the_clock_of_stockholm() {
    var weekend = period("2026-03-28", "2026-03-29");

    assertThat(weekend.start()).isEqualTo("2026-03-27T23:00:00Z");
    assertThat(weekend.end()).isEqualTo("2026-03-29T22:00:00Z");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-02, 2026-03-02,",
    "2026-03-02, 2026-03-01, ENDS_BEFORE_IT_BEGINS",
    "2026-01-01, 2026-12-31,",
    "2027-03-01, 2028-02-29,",
    "2026-01-01, 2027-01-02, LONGER_THAN_A_YEAR"
  })
  void a_year_with_its_leap_day_is_the_longest(LocalDate from, LocalDate to, Period.Flaw flaw) {
    assertThat(Period.flaw(from, to)).isEqualTo(Optional.<Period.Flaw>ofNullable(flaw));
  }

  @Test
  void there_is_none_that_is_flawed() {
    assertThatIllegalArgumentException().isThrownBy(() -> period("2026-03-02", "2026-03-01"));
  }

  @Test
  void it_touches_every_month_from_its_first_to_its_last_day() {
    assertThat(period("2026-12-31", "2027-02-01").months())
        .containsExactly(YearMonth.of(2026, 12), YearMonth.of(2027, 1), YearMonth.of(2027, 2));
  }

  @ParameterizedTest
  @CsvSource({"2026-11-30T22:59:59.999Z, 2026-11", "2026-11-30T23:00:00Z, 2026-12"})
  void a_month_begins_at_midnight_in_stockholm(Instant instant, YearMonth month) {
    assertThat(Period.monthOf(instant)).isEqualTo(month);
  }
}
