package kundcenter.benchmarks.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import kundcenter.emulators.TestCloud;
import org.junit.jupiter.api.Test;

/// The smallest of the figures, which the others equal; the bench counts them all.
class SlaCheckFiguresTest {

  private static final Figure FIGURE = SlaCheckBench.figure(1_000);

  @Test
  void a_check_uses_exactly_what_the_figures_say() throws IOException {
    var figures = TestCloud.template().resolveSibling("docs/figures.md");

    assertThat(Files.readString(figures)).contains(FIGURE.row());
  }

  @Test
  void a_check_is_a_query_for_each_shard_and_two_requests_for_each_that_is_due() {
    assertThat(FIGURE.used().requests()).isEqualTo(208);
  }
}
