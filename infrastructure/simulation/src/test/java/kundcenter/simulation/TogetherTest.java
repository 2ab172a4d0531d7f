package kundcenter.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TogetherTest {

  private final Weather weather = new Weather(1, 12, new VirtualClock(World.START));

  TogetherTest() {
    weather.setIn();
  }

  @Test
  void what_meets_is_the_same_in_each_run_of_a_seed() {
    assertThat(story(1)).hasSize(8).isEqualTo(story(1));
    assertThat(LongStream.range(0, 20).mapToObj(this::story).distinct()).hasSizeGreaterThan(5);
  }

  /// The defect that the interleaving is there to find.
  @Test
  void a_writer_who_does_not_look_whether_another_was_first_is_found_out() {
    assertThat(LongStream.range(0, 20).mapToObj(this::countedByTwo).distinct().sorted())
        .containsExactly(1, 2);
  }

  @Test
  void in_calm_weather_one_comes_after_the_other() {
    weather.calmDown();

    assertThat(LongStream.range(0, 20).mapToObj(this::countedByTwo).distinct()).containsExactly(2);
  }

  @Test
  void the_dead_are_over_before_anybody_goes_on() {
    var told = new ArrayList<String>();
    Runnable dies = () -> {
      weather.kill();
      told.add("dead");
      Together.pause();
      told.add("buried");
      weather.bury();
    };

    Together.happen(weather, new Random(1), dies, dies);

    assertThat(told).containsExactly("dead", "buried", "dead", "buried");
  }

  @Test
  void where_one_fails_the_other_ends_and_the_failure_is_told() {
    var ended = new AtomicInteger();

    assertThatThrownBy(() -> Together.happen(
            weather,
            new Random(1),
            () -> {
              throw new IllegalArgumentException("a defect");
            },
            ended::incrementAndGet))
        .hasStackTraceContaining("a defect");

    assertThat(ended).hasValue(1);
  }

  private List<String> story(long seed) {
    var told = new ArrayList<String>();
    Together.happen(weather, new Random(seed), () -> tell(told, "a"), () -> tell(told, "b"));
    return told;
  }

  private static void tell(List<String> told, String who) {
    for (var i = 0; i < 4; i++) {
      Together.pause();
      told.add(who);
    }
  }

  private int countedByTwo(long seed) {
    var count = new AtomicInteger();
    Runnable next = () -> {
      var read = count.get();
      Together.pause();
      count.set(read + 1);
    };
    Together.happen(weather, new Random(seed), next, next);
    return count.get();
  }
}
