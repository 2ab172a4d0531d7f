package kundcenter.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import kundcenter.emulators.TestCloud;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A day of the desk for each of fifty seeds, several at once. `./kundcenter simulate` plays more,
/// and one again by its seed.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
class DeskSimulation {

  private final Stage stage = new Stage(TestCloud.TEMPLATE);

  @AfterAll
  void close() {
    stage.close();
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 50);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatever_goes_wrong_nothing_is_lost_doubled_or_misplaced_T48(long seed) throws Exception {
    var report = stage.play(seed);

    assertThat(report.broken()).isEmpty();
    assertThat(report.tickets()).isPositive();
    assertThat(report.mailsIn()).isPositive();
    assertThat(report.mailsOut()).isPositive();
    assertThat(report.faults()).as("faults that struck").isNotEmpty();
  }
}
