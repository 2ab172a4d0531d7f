package kundcenter.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockChangesTest {

  private static final Instant PUBLISHED = Instant.parse("2026-02-09T13:00:00Z");

  @ParameterizedTest
  @CsvSource({"02:01", "02:30", "02:59"})
  void a_boundary_within_the_hour_of_the_change_is_refused_on_any_day(String from) {
    assertThat(faults("Europe/Stockholm", from))
        .containsExactly(new Fault("weekly.mon[0]", Fault.Reason.CLOCK_CHANGE));
  }

  @ParameterizedTest
  @CsvSource({"00:00", "02:00", "03:00", "08:00"})
  void the_ends_of_that_hour_are_sound(String from) {
    assertThat(faults("Europe/Stockholm", from)).isEmpty();
  }

  @Test
  void where_the_clock_never_changes_any_boundary_is_sound() {
    assertThat(faults("Asia/Tokyo", "02:30")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"01:45, true", "02:15, true", "02:30, false", "01:30, false"})
  void a_change_by_half_an_hour_makes_only_that_half_doubtful(String from, boolean doubtful) {
    assertThat(faults("Australia/Lord_Howe", from).isEmpty()).isNotEqualTo(doubtful);
  }

  @Test
  void overrides_and_the_early_closing_are_checked_too() {
    var hours = new OpeningHours(
        Calendars.STOCKHOLM,
        Map.of(),
        Holidays.SE,
        Eves.SHORT,
        Optional.of(new ShortDay(TimeOfDay.of("02:30"), ShortDay.Lunch.KEPT)),
        Map.of(LocalDate.of(2026, 10, 25), List.of(Span.of("00:00", "02:15"))));
    assertThat(ClockChanges.faults(hours, PUBLISHED))
        .extracting(Fault::place)
        .containsExactly("shortDay.closesAt", "overrides.2026-10-25[0]");
  }

  private static List<Fault> faults(String zone, String from) {
    var hours = new OpeningHours(
        ZoneId.of(zone),
        Map.of(DayOfWeek.MONDAY, List.of(Span.of(from, "12:00"))),
        Holidays.NONE,
        Eves.SHORT,
        Optional.empty(),
        Map.of());
    return ClockChanges.faults(hours, PUBLISHED);
  }
}
