package kundcenter.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Set;
import kundcenter.local.function.CannotRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

  private static final Set<String> KNOWN = Set.of("--root", "--data", "--port");

  @Test
  void options_may_stand_before_and_after_the_rest() {
    var arguments = Arguments.parse(KNOWN, "a", "--port", "1", "b", "--root", "/r");

    assertThat(arguments.ports()).isEqualTo(new LocalSystem.Ports(1, 2525));
    assertThat(arguments.data()).isEqualTo(Path.of("/r/.kundcenter"));
    assertThat(arguments.rest()).containsExactly("a", "b");
  }

  @Test
  void an_unknown_option_is_refused_with_those_that_are_known() {
    assertThatThrownBy(() -> Arguments.parse(KNOWN, "--prt", "1"))
        .isInstanceOf(CannotRun.class)
        .hasMessage("--prt is unknown; known: --data, --port, --root");
  }

  @Test
  void a_switch_wants_no_value() {
    var arguments = Arguments.parse(KNOWN, Set.of("--loud"), "--loud", "--port", "1");

    assertThat(arguments.has("--loud")).isTrue();
    assertThat(arguments.has("--quiet")).isFalse();
    assertThat(arguments.ports().http()).isEqualTo(1);
  }

  @Test
  void an_option_at_the_end_without_its_value_is_refused() {
    assertThatThrownBy(() -> Arguments.parse(KNOWN, "--port"))
        .isInstanceOf(CannotRun.class)
        .hasMessage("--port wants a value");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "65536", "http", ""})
  void what_is_no_port_is_refused(String port) {
    assertThatThrownBy(() -> Arguments.parse(KNOWN, "--port", port).ports())
        .isInstanceOf(CannotRun.class)
        .hasMessageStartingWith("--port wants a number");
  }
}
