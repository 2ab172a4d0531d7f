package kundcenter.hours;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeOfDayTest {

  @ParameterizedTest
  @ValueSource(strings = {"00:00", "08:05", "23:59", "24:00"})
  void a_time_is_written_as_it_was_read(String text) {
    assertThat(TimeOfDay.of(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "8:00",
        "08:60",
        "24:01",
        "25:00",
        "-1:00",
        "08.00",
        "08:00:00",
        "0８:00",
        "+8:00"
      })
  void any_other_text_is_no_time(String text) {
    assertThat(TimeOfDay.parse(text)).isEmpty();
  }
}
