package kundcenter.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VariableTest {

  @Test
  void a_variable_that_is_set_says_what_it_was_set_to() {
    assertThat(Variable.of(Map.of("STAGE", "test"), "STAGE")).isEqualTo("test");
  }

  @Test
  void one_that_is_missing_or_blank_is_named() {
    for (var environment : List.of(Map.<String, String>of(), Map.of("STAGE", " ")))
      assertThatIllegalStateException()
          .isThrownBy(() -> Variable.of(environment, "STAGE"))
          .withMessage("STAGE is not set");
  }
}
