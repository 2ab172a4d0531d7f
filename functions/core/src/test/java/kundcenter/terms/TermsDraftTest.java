package kundcenter.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import kundcenter.hours.Calendars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsDraftTest {

  private static final TermsDraft DRAFT = new TermsDraft(Promise.HOURS, Calendars.office());
  private static final Terms FIRST =
      Promise.terms("2026-01", "2025-12-15T09:00:00Z", Calendars.office());

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T10:00:00Z,     2026-12, 2026-11-30T23:00:00Z",
    "2026-11-01T10:00:00Z,     2026-12, 2026-11-30T23:00:00Z",
    "2026-11-30T22:57:59.999Z, 2026-12, 2026-11-30T23:00:00Z",
    "2026-11-30T22:58:00Z,     2027-01, 2026-12-31T23:00:00Z",
    "2026-12-31T23:30:00Z,     2027-02, 2027-01-31T23:00:00Z"
  })
  void a_version_takes_effect_with_the_month_after_everybody_knows_it(
      Instant accepted, String id, Instant effective) {
    var terms = DRAFT.accepted(List.of(FIRST), accepted);

    assertThat(terms.id()).isEqualTo(id);
    assertThat(terms.effectiveFrom()).isEqualTo(effective);
  }

  @Test
  void a_second_version_for_a_month_has_a_name_of_its_own_and_takes_the_place_of_the_first() {
    var noon = Instant.parse("2026-11-23T12:00:00Z");
    var one = DRAFT.accepted(List.of(FIRST), noon);
    var two = DRAFT.accepted(List.of(FIRST, one), noon.plusSeconds(60));
    var three = DRAFT.accepted(List.of(FIRST, one, two), noon.plusSeconds(120));

    assertThat(List.of(one, two, three))
        .extracting(Terms::id)
        .containsExactly("2026-12", "2026-12-2", "2026-12-3");
    assertThat(new TermsHistory(FIRST, List.of(one, two, three)).versions())
        .containsExactly(FIRST, three);
  }

  @Test
  void a_version_accepted_by_a_clock_that_lags_is_later_all_the_same() {
    var noon = Instant.parse("2026-11-23T12:00:00Z");
    var one = DRAFT.accepted(List.of(FIRST), noon);
    var two = DRAFT.accepted(List.of(FIRST, one), noon.minusSeconds(5));

    assertThat(two.published()).isEqualTo(one.published().plusMillis(1));
  }
}
