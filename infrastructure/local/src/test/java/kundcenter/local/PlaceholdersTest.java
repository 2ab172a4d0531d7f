package kundcenter.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import kundcenter.local.function.CannotRun;
import org.junit.jupiter.api.Test;

class PlaceholdersTest {

  private final Placeholders placeholders =
      Placeholders.of(new Tokens(Map.of("anna", "kc_1", "bo", "kc_2")));

  @Test
  void each_placeholder_is_replaced() {
    assertThat(placeholders.fill("a ${token:anna} b ${token:bo}")).isEqualTo("a kc_1 b kc_2");
  }

  @Test
  void other_text_is_left_alone() {
    assertThat(placeholders.fill("$1 {token:anna} }")).isEqualTo("$1 {token:anna} }");
  }

  @Test
  void an_unknown_placeholder_is_refused_with_what_is_known() {
    assertThatThrownBy(() -> placeholders.fill("${token:eve}"))
        .isInstanceOf(CannotRun.class)
        .hasMessage("${token:eve} is unknown; known: [token:anna, token:bo]");
  }

  @Test
  void without_a_demo_it_is_said_that_there_is_none() {
    assertThatThrownBy(() -> Placeholders.of(new Tokens(Map.of())).fill("${token:anna}"))
        .isInstanceOf(CannotRun.class)
        .hasMessage("${token:anna} is unknown; known: none, as no demo has been laid in");
  }

  @Test
  void an_unfinished_placeholder_is_refused() {
    assertThatThrownBy(() -> placeholders.fill("x ${token:anna"))
        .isInstanceOf(CannotRun.class)
        .hasMessage("${ without } in: ${token:anna");
  }
}
