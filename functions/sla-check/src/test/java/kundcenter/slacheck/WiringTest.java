package kundcenter.slacheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kundcenter.sla.Threshold;
import org.junit.jupiter.api.Test;

class WiringTest {

  @Test
  void the_warnings_to_tell_are_a_list_of_percentages() {
    assertThat(Wiring.told("50,90"))
        .containsExactlyInAnyOrder(Threshold.HALF, Threshold.NINE_TENTHS);
  }

  @Test
  void an_empty_text_tells_of_none() {
    assertThat(Wiring.told("")).isEmpty();
  }

  @Test
  void a_percentage_without_a_warning_is_refused() {
    assertThatThrownBy(() -> Wiring.told("80")).hasMessage("there is no warning at 80");
  }
}
