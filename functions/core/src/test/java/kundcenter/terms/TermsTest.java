package kundcenter.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import kundcenter.hours.Calendars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {

  @ParameterizedTest
  @CsvSource({
    "2026-02-09T13:00:00Z, 2026-02-28T23:00:00Z",
    // The first itself, from its first millisecond, and the last millisecond before it in
    // Stockholm.
    "2026-02-28T23:00:00Z, 2026-03-31T22:00:00Z",
    "2026-02-28T22:59:59.999Z, 2026-02-28T23:00:00Z",
    "2026-12-31T22:59:59.999Z, 2026-12-31T23:00:00Z",
    "2026-12-31T23:00:00Z, 2027-01-31T23:00:00Z"
  })
  void terms_take_effect_on_the_first_of_the_month_after_publication_in_stockholm(
      Instant published, Instant effective) {
    assertThat(Terms.effectiveFrom(published)).isEqualTo(effective);
  }

  @Test
  void a_priority_without_a_target_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Terms(
            "none", Instant.EPOCH, Map.of(Priority.P1, Duration.ofHours(2)), Calendars.office()));
  }

  @Test
  void a_target_below_zero_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new Terms("none", Instant.EPOCH, Promise.hours(2, 4, 12, 48, -1), Calendars.office()));
  }
}
