package kundcenter.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kundcenter.hours.Calendars;
import kundcenter.hours.OpeningHours;
import kundcenter.hours.Span;
import org.junit.jupiter.api.Test;

class TermsHistoryTest {

  private static final Terms FIRST =
      Promise.terms("first", "2030-01-01T00:00:00Z", Calendars.office());
  private static final Terms MARCH =
      Promise.terms("march", "2026-02-09T13:00:00Z", evenings("18:00"));
  private static final Terms CORRECTED =
      Promise.terms("corrected", "2026-02-20T13:00:00Z", evenings("19:00"));

  private static final Instant EFFECTIVE = Instant.parse("2026-02-28T23:00:00Z");

  @Test
  void the_first_terms_hold_from_the_beginning_whatever_their_date() {
    assertThat(TermsHistory.of(FIRST).inForceAt(Instant.EPOCH)).isEqualTo(FIRST);
  }

  @Test
  void later_terms_hold_from_their_effective_instant_on() {
    var history = new TermsHistory(FIRST, List.of(MARCH));
    assertThat(history.inForceAt(EFFECTIVE.minusMillis(1))).isEqualTo(FIRST);
    assertThat(history.inForceAt(EFFECTIVE)).isEqualTo(MARCH);
  }

  @Test
  void of_two_that_take_effect_together_the_last_published_holds() {
    var history = new TermsHistory(FIRST, List.of(CORRECTED, MARCH));
    assertThat(history.versions()).containsExactly(FIRST, CORRECTED);
  }

  @Test
  void terms_that_take_effect_with_the_first_replace_it_only_from_then_on() {
    var first = Promise.terms("first", "2026-02-01T09:00:00Z", Calendars.office());
    var history = new TermsHistory(first, List.of(MARCH));
    assertThat(history.versions()).containsExactly(first, MARCH);
  }

  @Test
  void each_date_has_the_hours_of_the_terms_in_force_on_it() {
    var timetable = new TermsHistory(FIRST, List.of(MARCH)).timetable();
    assertThat(timetable.elapsed(EFFECTIVE.minus(Duration.ofDays(2)), EFFECTIVE))
        .isEqualTo(Duration.ofHours(7));
    assertThat(timetable.nextOpening(EFFECTIVE)).contains(Instant.parse("2026-03-01T17:00:00Z"));
  }

  private static OpeningHours evenings(String from) {
    return Calendars.daily(Calendars.STOCKHOLM, Span.of(from, "21:00"));
  }
}
