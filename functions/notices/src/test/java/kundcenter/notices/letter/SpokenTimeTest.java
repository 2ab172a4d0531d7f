package kundcenter.notices.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import kundcenter.customer.Language;
import org.junit.jupiter.api.Test;

class SpokenTimeTest {

  private static final Instant WRITTEN = Instant.parse("2026-10-30T12:00:00Z");

  @Test
  void a_time_is_said_in_the_desks_zone() {
    assertThat(sv("2026-10-30T13:00:00Z")).isEqualTo("fre 30 okt. kl. 14.00");
    assertThat(en("2026-10-30T13:00:00Z")).isEqualTo("Fri 30 Oct at 14:00");
  }

  @Test
  void summer_time_is_minded() {
    assertThat(sv("2026-06-01T06:05:00Z")).isEqualTo("mån 1 juni kl. 08.05");
  }

  @Test
  void another_year_is_named() {
    assertThat(sv("2027-01-04T07:00:00Z")).isEqualTo("mån 4 jan. 2027 kl. 08.00");
  }

  @Test
  void the_year_turns_at_midnight_in_the_desks_zone() {
    assertThat(sv("2026-12-31T22:59:00Z")).isEqualTo("tors 31 dec. kl. 23.59");
    assertThat(sv("2026-12-31T23:00:00Z")).isEqualTo("fre 1 jan. 2027 kl. 00.00");
  }

  private static String sv(String at) {
    return SpokenTime.of(Instant.parse(at), WRITTEN, Language.SV);
  }

  private static String en(String at) {
    return SpokenTime.of(Instant.parse(at), WRITTEN, Language.EN);
  }
}
