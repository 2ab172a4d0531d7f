package kundcenter.benchmarks.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import kundcenter.emulators.TestCloud;
import org.junit.jupiter.api.Test;

/// Counts are the same on every machine, so docs/figures.md holds them to the unit.
class RequestFiguresTest {

  private static final List<Figure> FIGURES = RequestBench.figures();

  @Test
  void each_operation_uses_exactly_what_the_figures_say() throws IOException {
    var figures = TestCloud.template().resolveSibling("docs/figures.md");

    assertThat(Files.readString(figures)).contains(Figure.table(FIGURES));
  }

  @Test
  void nothing_more_is_missed_than_what_the_figures_explain() {
    assertThat(FIGURES)
        .filteredOn(Figure::isMissed)
        .extracting(Figure::operation)
        .containsExactly(
            "create a ticket, its report of 1,500 signs",
            "set the priority to 1, told to the team",
            "ask the customer",
            "post a specialist's first message, which starts work");
  }
}
