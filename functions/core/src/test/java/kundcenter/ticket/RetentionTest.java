package kundcenter.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import kundcenter.report.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetentionTest {

  private static final Retention TWO_YEARS = new Retention(24);

  @ParameterizedTest(name = "{0} and {1} months")
  @CsvSource({
    "2026-03-02T09:00:00Z, 24, 2028-03-02T09:00:00Z",
    "2026-06-30T22:30:00Z,  6, 2026-12-31T23:30:00Z",
    "2026-08-31T10:00:00Z,  6, 2027-02-28T11:00:00Z",
    "2028-02-29T11:00:00Z, 12, 2029-02-28T11:00:00Z",
    "2026-09-28T00:30:00Z,  6, 2027-03-28T01:30:00Z"
  })
  void it_ends_at_the_same_time_of_day_in_sweden_also_over_clock_changes_and_short_months(
      Instant closed, int months, Instant end) {
    assertThat(new Retention(months).end(closed)).isEqualTo(end);
  }

  @Test
  void a_closed_case_is_kept_until_the_last_millisecond_and_no_longer() {
    var closed = Case.opened().then(Case.SVEN, new Command.Close(CloseReason.OTHER, ""));
    var end = TWO_YEARS.end(Case.START);

    assertThat(TWO_YEARS.isOver(closed.ticket(), end.minusMillis(1))).isFalse();
    assertThat(TWO_YEARS.isOver(closed.ticket(), end)).isTrue();
  }

  @Test
  void a_case_that_is_not_closed_is_kept_however_old_it_is() {
    var late = TWO_YEARS.end(Case.START).plus(Duration.ofDays(9_999));
    var solved = Case.opened().then(Case.SVEN, new Command.Solve("Done"));
    var reopened = Case.opened()
        .then(Case.SVEN, new Command.Close(CloseReason.OTHER, ""), new Command.Reopen("Again"));

    assertThat(TWO_YEARS.isOver(Case.opened().ticket(), late)).isFalse();
    assertThat(TWO_YEARS.isOver(solved.ticket(), late)).isFalse();
    assertThat(TWO_YEARS.isOver(reopened.ticket(), late)).isFalse();
  }

  @Test
  void it_counts_from_the_last_closing() {
    var again = Case.opened()
        .then(Case.SVEN, new Command.Close(CloseReason.OTHER, ""))
        .after(Duration.ofDays(90))
        .then(Case.SVEN, new Command.Reopen("Again"), new Command.Close(CloseReason.OTHER, ""));

    assertThat(TWO_YEARS.isOver(again.ticket(), TWO_YEARS.end(Case.START))).isFalse();
    assertThat(TWO_YEARS.isOver(again.ticket(), TWO_YEARS.end(again.now()))).isTrue();
  }

  @Test
  void what_is_over_was_received_in_the_last_month_or_before() {
    for (var hours = 0; hours < 3 * 366 * 24; hours += 5) {
      var closed = Case.START.plus(Duration.ofHours(hours));
      assertThat(TWO_YEARS.lastMonth(TWO_YEARS.end(closed))).isEqualTo(Period.monthOf(closed));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 37})
  void shorter_than_half_a_year_or_longer_than_three_it_cannot_be(int months) {
    assertThatThrownBy(() -> new Retention(months))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("from 6 to 36 months")
        .hasMessageContaining("not for " + months);
  }
}
