package kundcenter.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.ToIntFunction;
import java.util.stream.LongStream;
import kundcenter.emulators.TestCloud;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
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
  private final Collection<Report> played = new ConcurrentLinkedQueue<>();

  @Test
  void a_seed_played_again_is_the_same_day() throws Exception {
    assertThat(stage.play(51)).isEqualTo(stage.play(51));
  }

  /// What never happens proves nothing.
  @AfterAll
  void everything_that_may_go_wrong_went_wrong_some_time() {
    stage.close();
    assertThat(played.stream().flatMap(day -> day.faults().keySet().stream()))
        .contains(Fault.values());
    assertThat(sum(Report::faultsOfFiles)).as("faults of S3").isPositive();
    assertThat(sum(Report::deaths)).as("deaths").isPositive();
    assertThat(sum(Report::files)).as("files").isPositive();
    assertThat(sum(Report::returned)).as("mails that did not arrive").isPositive();
    assertThat(sum(Report::meetings)).as("two instances at once").isPositive();
    assertThat(sum(Report::deadLetters)).as("dead letters").isPositive();
    assertThat(sum(Report::discarded)).as("notices given up by the stream").isPositive();
    assertThat(sum(Report::retold)).as("mails that left nevertheless").isPositive();
    assertThat(sum(Report::turnedAway))
        .as("mails that met an SES that was away")
        .isPositive();
    assertThat(sum(Report::overtaken)).as("delays told after the arrival").isPositive();
    assertThat(sum(Report::missed)).as("mails that a count missed").isPositive();
  }

  private int sum(ToIntFunction<Report> count) {
    return played.stream().mapToInt(count).sum();
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 50);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatever_goes_wrong_nothing_is_lost_doubled_or_misplaced_T48(long seed) throws Exception {
    var report = stage.play(seed);
    played.add(report);

    assertThat(report.broken()).isEmpty();
    assertThat(report.tickets()).isPositive();
    assertThat(report.mailsIn()).isPositive();
    assertThat(report.mailsOut()).isPositive();
    assertThat(report.faults()).as("faults that struck").isNotEmpty();
  }
}
