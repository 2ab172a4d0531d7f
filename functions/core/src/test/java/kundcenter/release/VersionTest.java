package kundcenter.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {

  private static final List<Version> IN_ORDER = versions(
      "1",
      "1.2",
      "5.9",
      "5.9.1",
      "5.10-alpha",
      "5.10-alpha.1",
      "5.10-beta.2",
      "5.10-beta.10",
      "5.10-rc9",
      "5.10-rc10",
      "5.10",
      "5.10.0.1",
      "5.10.2",
      "5.11",
      "10",
      "26.4");

  @Test
  void versions_compare_as_people_expect() {
    var shuffled = new ArrayList<>(IN_ORDER);
    Collections.shuffle(shuffled, new Random(6));

    assertThat(shuffled.stream().sorted()).containsExactlyElementsOf(IN_ORDER);
  }

  @Test
  void each_is_before_every_later_one() {
    for (var i = 0; i < IN_ORDER.size(); i++)
      for (var j = 0; j < IN_ORDER.size(); j++)
        assertThat(Integer.signum(IN_ORDER.get(i).compareTo(IN_ORDER.get(j))))
            .as("%s and %s", IN_ORDER.get(i), IN_ORDER.get(j))
            .isEqualTo(Integer.compare(i, j));
  }

  @Test
  void zeros_at_the_end_make_no_other_version() {
    assertThat(new Version("5.1").isSameAs(new Version("5.1.0"))).isTrue();
    assertThat(new Version("5.1").isSameAs(new Version("5.10"))).isFalse();
    assertThat(new Version("5.1-rc1").isSameAs(new Version("5.1"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "..",
        "../5",
        "5..1",
        "5.",
        ".5",
        "v5",
        "5.1.2.3.4",
        "05",
        "5.01",
        "5-",
        "5-a..b",
        "5/1",
        "5 1",
        "5-å",
        "1234567890",
        "latest",
        "5.1-beta_2"
      })
  void what_is_none_is_refused_T37(String text) {
    assertThatThrownBy(() -> new Version(text)).isInstanceOf(IllegalArgumentException.class);
  }

  private static List<Version> versions(String... texts) {
    return List.of(texts).stream().map(Version::new).toList();
  }
}
