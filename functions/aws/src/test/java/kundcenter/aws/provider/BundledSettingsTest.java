package kundcenter.aws.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kundcenter.terms.Priority;
import kundcenter.ticket.Report.Matter;
import kundcenter.ticket.Team;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundledSettingsTest {

  private static final Instant SOME_DAY = Instant.parse("2026-06-15T10:00:00Z");

  private final BundledSettings settings = new BundledSettings();

  @ParameterizedTest
  @CsvSource({"P1, 2", "P2, 4", "P3, 12", "P4, 48", "P5, 48"})
  void work_begins_within_the_promised_opening_hours(Priority priority, long hours) {
    assertThat(settings.terms().inForceAt(SOME_DAY).target(priority))
        .isEqualTo(Duration.ofHours(hours));
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "2026-06-15T00:00:00Z, PT7H,  a Monday of summer is open from 8 to 16 but for lunch",
    "2026-01-11T23:00:00Z, PT7H,  a Monday of winter is open as long",
    "2026-06-13T22:00:00Z, PT0S,  a Sunday is closed",
    "2026-06-18T22:00:00Z, PT4H,  Midsummer Eve is the day before a red one",
    "2026-04-01T22:00:00Z, PT4H,  Maundy Thursday closes at 13 and keeps its lunch",
    "2026-12-24T23:00:00Z, PT0S,  Christmas Day is closed"
  })
  void the_desk_is_open_as_promised(Instant midnight, Duration open, String day) {
    var timetable = settings.terms().timetable();

    assertThat(timetable.elapsed(midnight, midnight.plus(Duration.ofHours(23))))
        .as(day)
        .isEqualTo(open);
  }

  @Test
  void the_desk_is_open_for_1_751_hours_of_2026() {
    var newYear = Instant.parse("2025-12-31T23:00:00Z");
    var next = Instant.parse("2026-12-31T23:00:00Z");

    assertThat(settings.terms().timetable().elapsed(newYear, next)).hasHours(1_751);
  }

  @ParameterizedTest
  @CsvSource({
    "go, , BUSINESS_SYSTEMS",
    "go, ekonomi, BUSINESS_SYSTEMS",
    "go, forsaljning, BUSINESS_SYSTEMS",
    "go, projekt, BUSINESS_SYSTEMS",
    "go, lon, HR",
    "go, tid, HR",
    "go, schema, HR",
    "lon, , HR",
    "business, , BUSINESS_SYSTEMS",
    "professional, , BUSINESS_SYSTEMS"
  })
  void each_product_and_module_routes_to_its_team(String product, String module, Team team) {
    var matter = new Matter(product, Optional.<String>ofNullable(module));

    assertThat(settings.catalogue().teamFor(matter)).contains(team);
  }

  @Test
  void what_the_vendor_does_not_have_routes_nowhere() {
    assertThat(settings.catalogue().teamFor(new Matter("excel", Optional.empty())))
        .isEmpty();
    assertThat(settings.catalogue().teamFor(new Matter("go", Optional.of("excel"))))
        .isEmpty();
  }
}
