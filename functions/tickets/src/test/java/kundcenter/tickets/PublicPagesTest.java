package kundcenter.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import kundcenter.contract.Call;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What anyone may read, without a token.
class PublicPagesTest {

  private final LiveDesk desk = new LiveDesk();

  @ParameterizedTest
  @CsvSource({
    // Monday 2 March 2026, winter time
    "2026-03-02T06:59:59.999Z, false, 2026-03-02T07:00:00.000Z",
    "2026-03-02T07:00:00.000Z, true,  2026-03-02T11:00:00.000Z",
    "2026-03-02T11:00:00.000Z, false, 2026-03-02T12:00:00.000Z",
    "2026-03-02T15:00:00.000Z, false, 2026-03-03T07:00:00.000Z",
    // Maundy Thursday closes early, and nothing opens until after Easter Monday, in summer time
    "2026-04-02T09:59:59.999Z, true,  2026-04-02T10:00:00.000Z",
    "2026-04-02T10:00:00.000Z, false, 2026-04-07T06:00:00.000Z"
  })
  void it_is_said_whether_the_desk_is_open_and_until_when(
      Instant now, boolean open, String nextChange) {
    desk.setTime(now);

    var hours = desk.send(Call.get("/v1/opening-hours"));

    assertThat(hours.at("/open").booleanValue()).isEqualTo(open);
    assertThat(hours.text("/nextChange")).isEqualTo(nextChange);
  }

  @Test
  void the_days_to_come_that_are_closed_or_short_are_named_in_both_languages() {
    desk.setTime(Instant.parse("2026-04-01T10:00:00Z"));
    var call = Call.get("/v1/opening-hours");

    var swedish = desk.send(call);
    var english = desk.send(call.with("Accept-Language", "en"));

    assertThat(swedish.each("/exceptions", "/date"))
        .startsWith("2026-04-02", "2026-04-03")
        .contains("2026-04-06", "2026-04-30", "2026-05-01", "2026-06-19");
    assertThat(swedish.text("/exceptions/0/text"))
        .isEqualTo("stänger tidigare: dagen efter är långfredagen");
    assertThat(english.text("/exceptions/0/text"))
        .isEqualTo("closes early: the next day is Good Friday");
    assertThat(english.text("/exceptions/1/text")).isEqualTo("closed: Good Friday");
    assertThat(english.at("/exceptions/1/intervals")).isEmpty();
    assertThat(english.header("Content-Language")).isEqualTo("en");
  }

  @Test
  void today_is_told_with_its_intervals() {
    var hours = desk.send(Call.get("/v1/opening-hours"));

    assertThat(hours.text("/zone")).isEqualTo("Europe/Stockholm");
    assertThat(hours.text("/today/date")).isEqualTo("2026-03-02");
    assertThat(hours.text("/today/kind")).isEqualTo("OPEN");
    assertThat(hours.at("/today/intervals").toString())
        .isEqualTo("[[\"08:00\",\"12:00\"],[\"13:00\",\"16:00\"]]");
  }

  @Test
  void the_terms_in_force_tell_within_how_many_open_minutes_work_begins() {
    var terms = desk.send(Call.get("/v1/terms"));

    assertThat(terms.at("/inForce/targetsMinutes").toString())
        .isEqualTo("{\"1\":120,\"2\":240,\"3\":720,\"4\":2880,\"5\":2880}");
    assertThat(terms.at("/inForce/openingHours/weekly/fri").toString())
        .isEqualTo("[[\"08:00\",\"12:00\"],[\"13:00\",\"16:00\"]]");
    assertThat(terms.at("/coming")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"/v1/opening-hours", "/v1/terms"})
  void caches_may_keep_them_for_a_minute(String target) {
    assertThat(desk.send(Call.get(target)).header("Cache-Control")).isEqualTo("public, max-age=60");
  }
}
