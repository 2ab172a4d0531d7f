package kundcenter.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import kundcenter.customer.PersonId;
import org.junit.jupiter.api.Test;

class PublicFiguresTest {

  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

  private static PublicFigures of(Map<YearMonth, MonthSums> months) {
    return PublicFigures.of(new Sums(months, Map.of()), NOW);
  }

  @Test
  void they_are_of_this_month_and_the_two_before() {
    var figures = of(Map.of(
        YearMonth.of(2026, 8), new MonthSums(9, 9000, 9, 0),
        YearMonth.of(2026, 9), new MonthSums(1, 10, 2, 1),
        YearMonth.of(2026, 11), new MonthSums(2, 20, 2, 2)));

    assertThat(figures.window())
        .isEqualTo(new Period(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 23)));
    assertThat(figures.calls()).isEqualTo(3);
    assertThat(figures.starts()).isEqualTo(4);
    assertThat(figures.startsInTime()).get().hasToString("0.7500");
  }

  @Test
  void a_mean_wait_is_rounded_up_to_tenths_of_a_second() {
    var figures = of(Map.of(YearMonth.of(2026, 11), new MonthSums(3, 539, 0, 0)));

    assertThat(figures.secondsWaited()).contains(new BigDecimal("179.7"));
  }

  @Test
  void of_nothing_there_is_no_mean_and_no_share() {
    var figures = of(Map.of());

    assertThat(figures.secondsWaited()).isEmpty();
    assertThat(figures.startsInTime()).isEmpty();
    assertThat(figures.specialists()).isZero();
  }

  @Test
  void a_specialist_counts_whose_last_start_is_in_the_window() {
    var starters = Map.of(
        new PersonId("omar"), YearMonth.of(2026, 9), new PersonId("lina"), YearMonth.of(2026, 8));

    assertThat(PublicFigures.of(new Sums(Map.of(), starters), NOW).specialists())
        .isEqualTo(1);
  }
}
