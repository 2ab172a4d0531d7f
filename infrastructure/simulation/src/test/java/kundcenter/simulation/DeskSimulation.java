package kundcenter.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import kundcenter.emulators.TestCloud;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A day of the desk for each of twenty seeds. `./kundcenter simulate` plays fifty, and one again
/// by its seed.
class DeskSimulation {

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 20);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatever_goes_wrong_nothing_is_lost_doubled_or_misplaced_T48(long seed) {
    var report = new World(seed, TestCloud.TEMPLATE, TestCloud.dynamoDb(), TestCloud.s3()).run();

    assertThat(report.broken()).isEmpty();
    assertThat(report.tickets()).isPositive();
    assertThat(report.mailsIn()).isPositive();
    assertThat(report.mailsOut()).isPositive();
    assertThat(report.faults()).as("faults that struck").isNotEmpty();
  }
}
