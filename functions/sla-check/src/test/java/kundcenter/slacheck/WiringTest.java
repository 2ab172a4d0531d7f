package kundcenter.slacheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import kundcenter.sla.Threshold;
import org.junit.jupiter.api.Test;

class WiringTest {

  @Test
  void the_warnings_to_tell_are_a_list_of_percentages() {
    assertThat(told("50,90")).containsExactlyInAnyOrder(Threshold.HALF, Threshold.NINE_TENTHS);
  }

  @Test
  void an_empty_text_tells_of_none() {
    assertThat(told("")).isEmpty();
  }

  @Test
  void a_percentage_without_a_warning_is_refused() {
    assertThatThrownBy(() -> told("80")).hasMessage("there is no warning at 80");
  }

  private static Set<Threshold> told(String percentages) {
    return Wiring.told(Map.of("WARNING_NOTICES_AT", percentages));
  }
}
